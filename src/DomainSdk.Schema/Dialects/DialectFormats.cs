using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Dialects;

/// <summary>The formats that a dialect defines otherwise than the others.</summary>
internal static class DialectFormats
{
    private static readonly FormatCheck TimeOfDay = TimeFormat.IsTimeOfDay;
    private static readonly FormatCheck PlainHostname = HostnameFormat.IsPlain;

    /// <summary>The check of a format in a dialect.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="check">What is registered under that name; a check of the user's stays.</param>
    /// <param name="dialect">The dialect.</param>
    public static FormatCheck Of(string format, FormatCheck check, Dialect dialect)
    {
        if (!FormatRegistry.Standard.TryGet(format, out var standard) || standard != check) return check;
        return format switch
        {
            "time" when dialect.Has(DialectRules.TimesWithoutLeapSeconds) => TimeOfDay,
            "hostname" when dialect.Has(DialectRules.PlainHostnames) => PlainHostname,
            _ => check,
        };
    }
}
