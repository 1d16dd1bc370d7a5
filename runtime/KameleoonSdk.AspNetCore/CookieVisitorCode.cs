using Microsoft.AspNetCore.Http;

namespace KameleoonSdk.AspNetCore;

/// <summary>Reads the visitor code from the cookie of the current request.</summary>
internal sealed class CookieVisitorCode(IHttpContextAccessor accessor) : IKameleoonVisitorCode
{
    private const string CookieName = "kameleoonVisitorCode";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);
    private static readonly object CreatedKey = new();

    public string? Get() => accessor.HttpContext is { } context
        ? VisitorCodeText.Read(context.Request.Cookies[CookieName]) ?? context.Items[CreatedKey] as string
        : null;

    public string GetOrCreate(string? domain = null)
    {
        var context = accessor.HttpContext
            ?? throw new InvalidOperationException("There is no request. Call GetOrCreate while a request is handled.");
        if (Get() is { } known)
        {
            return known;
        }

        if (context.Response.HasStarted)
        {
            throw new InvalidOperationException("The response has begun, so no cookie can be written. Call GetOrCreate earlier.");
        }

        var created = VisitorCodeText.New();
        context.Items[CreatedKey] = created;

        // Kameleoon's script on the page reads it, so it cannot be hidden from scripts.
        context.Response.Cookies.Append(CookieName, created, new CookieOptions
        {
            Domain = domain,
            MaxAge = Lifetime,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return created;
    }
}
