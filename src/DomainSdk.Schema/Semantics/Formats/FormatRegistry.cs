using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The formats that can be asserted, by name (JSON Schema validation, section 7). A name it does not hold is not asserted. Immutable.
/// </summary>
public sealed class FormatRegistry
{
    private readonly Dictionary<string, FormatCheck> _checks;

    private FormatRegistry(Dictionary<string, FormatCheck> checks) => _checks = checks;

    /// <summary>
    /// The formats that the specification defines, from draft 7 to 2020-12, and two that schemas made from .NET types have: <c>guid</c>, another
    /// name of <c>uuid</c>, and <c>time-span</c>.
    /// </summary>
    public static FormatRegistry Standard { get; } = new(new Dictionary<string, FormatCheck>(StringComparer.Ordinal)
    {
        ["date-time"] = DateTimeFormat.IsValid,
        ["date"] = DateFormat.IsValid,
        ["time"] = TimeFormat.IsValid,
        ["duration"] = DurationFormat.IsValid,
        ["email"] = EmailFormat.IsValid,
        ["idn-email"] = IdnEmailFormat.IsValid,
        ["hostname"] = HostnameFormat.IsValid,
        ["idn-hostname"] = IdnHostnameFormat.IsValid,
        ["ipv4"] = Ipv4Format.IsValid,
        ["ipv6"] = Ipv6Format.IsValid,
        ["uri"] = UriFormat.IsValid,
        ["uri-reference"] = UriReferenceFormat.IsValid,
        ["iri"] = IriFormat.IsValid,
        ["iri-reference"] = IriReferenceFormat.IsValid,
        ["uri-template"] = UriTemplateFormat.IsValid,
        ["uuid"] = UuidFormat.IsValid,
        ["json-pointer"] = JsonPointerFormat.IsValid,
        ["relative-json-pointer"] = RelativeJsonPointerFormat.IsValid,
        ["regex"] = RegexFormat.IsValid,
        ["guid"] = UuidFormat.IsValid,
        ["time-span"] = TimeSpanFormat.IsValid,
    });

    /// <summary>The names of all formats held, in no particular order.</summary>
    public IReadOnlyCollection<string> Names => _checks.Keys;

    /// <summary>Finds the check of a format; false if the name is not known and the format thus not asserted.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out FormatCheck? check) => _checks.TryGetValue(name, out check);

    /// <summary>A registry that also holds <paramref name="check"/>, in place of what had that name before.</summary>
    public FormatRegistry With(string name, FormatCheck check)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        if (check is null) throw new ArgumentNullException(nameof(check));
        return new FormatRegistry(new Dictionary<string, FormatCheck>(_checks, StringComparer.Ordinal) { [name] = check });
    }
}
