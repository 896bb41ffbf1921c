using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DomainSdk.AspNetCore.Bodies;

/// <summary>Which media types are JSON in UTF-8.</summary>
internal static class MediaTypes
{
    /// <summary>Whether a body of this type can be read.</summary>
    /// <param name="contentType">The header.</param>
    public static bool IsJson(string? contentType)
    {
        // What nearly all send.
        if (contentType is "application/json" or "application/json; charset=utf-8") return true;
        return MediaTypeHeaderValue.TryParse(contentType, out var type) && IsJson(type)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether somebody can read a request that says it is JSON. A charset in quotes loses them: ASP.NET Core knows it by its name alone, and fails otherwise.</summary>
    /// <param name="request">The request.</param>
    public static bool HasKnownCharset(HttpRequest request)
    {
        if (request.ContentType is not { } text || !text.Contains("charset", StringComparison.OrdinalIgnoreCase) || text == "application/json; charset=utf-8") return true;
        if (!MediaTypeHeaderValue.TryParse(text, out var type) || !IsJson(type) || !type.Charset.HasValue) return true;
        var name = HeaderUtilities.RemoveQuotes(type.Charset);
        if (name.Length != type.Charset.Length)
        {
            type.Charset = name;
            request.ContentType = type.ToString();
        }

        try
        {
            _ = Encoding.GetEncoding(name.ToString());
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || (type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase) && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase));
}
