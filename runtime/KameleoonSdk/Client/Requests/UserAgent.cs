using System.Reflection;
using System.Runtime.InteropServices;

namespace KameleoonSdk;

/// <summary>The value of the <c>User-Agent</c> header, such as <c>KameleoonSdk/1.0.0 (.NET 10.0.1) MyShop/2.1</c>.</summary>
internal static class UserAgent
{
    private static readonly string Product = $"KameleoonSdk/{Version()} ({RuntimeInformation.FrameworkDescription})";

    public static string Create(string? suffix) => string.IsNullOrWhiteSpace(suffix) ? Product : $"{Product} {suffix}";

    // The informational version may end in "+<commit>".
    private static string Version() =>
        typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
