using CsCheck;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>One of some texts.</summary>
internal static class Choice
{
    public static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
