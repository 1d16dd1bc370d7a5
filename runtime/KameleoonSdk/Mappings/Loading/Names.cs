namespace KameleoonSdk.Mappings.Loading;

/// <summary>The names of the directives.</summary>
internal static class Names
{
    public const string Path = "@path";
    public const string Template = "@template";
    public const string Literal = "@literal";
    public const string If = "@if";
    public const string Case = "@case";
    public const string Replace = "@replace";
    public const string ArrayPath = "@arrayPath";
    public const string Flatten = "@flatten";
    public const string Json = "@json";
    public const string Merge = "@merge";
    public const string Transform = "@transform";
    public const string ExcludeWhenNull = "@excludeWhenNull";
    public const string Liquid = "@liquid";

    /// <summary>
    /// Written by the generator only: an object as a list of names and values, for names that begin with <c>@</c>, with which an object
    /// would be a directive.
    /// </summary>
    public const string Members = "@@members";
}
