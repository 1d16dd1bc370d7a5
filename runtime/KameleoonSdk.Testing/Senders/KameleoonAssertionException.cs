namespace KameleoonSdk.Testing;

/// <summary>What was sent is not what the test expects. Works with every test framework.</summary>
/// <param name="message">What was expected, and what was sent.</param>
public sealed class KameleoonAssertionException(string message) : Exception(message);
