using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>
/// Marks a generated method that makes an event and stores its arguments as they are: each parameter is named like the property
/// that it sets, in camel case. Analyzers judge the arguments by the rules of the properties.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class EventFactoryAttribute : Attribute;
