namespace KameleoonSdk;

/// <summary>Puts the option <see cref="KameleoonClientOptions.BaseAddress"/> in front of the URL of a definition.</summary>
internal static class Endpoint
{
    private const string Option = nameof(KameleoonClientOptions.BaseAddress);

    /// <exception cref="ArgumentException">The base address is none. The exception names the option and not the address.</exception>
    public static Uri Resolve(Uri definition, Uri? baseAddress)
    {
        if (baseAddress is null)
        {
            return definition;
        }

        Check(baseAddress);
        return new Uri(baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/') + definition.PathAndQuery);
    }

    private static void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw Refused("must be an absolute https URL, such as https://gateway.example.com/kameleoon.");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw Refused("must not have a user name, a query or a fragment.");
        }

        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
        {
            throw Refused("must use https: over http the API key would travel in clear. Only a server on this machine may use http.");
        }
    }

    private static ArgumentException Refused(string rule) => new($"The option {Option} {rule}");
}
