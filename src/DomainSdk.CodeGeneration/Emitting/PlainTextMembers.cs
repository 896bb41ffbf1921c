using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes what has to stand in a scalar itself, for it to be read from a route, a query or a header: frameworks look for it there.</summary>
internal static class PlainTextMembers
{
    private const string Provider = "global::System.IFormatProvider?";
    private const string NotNull = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s";

    /// <summary>Writes the members of the library's interface.</summary>
    /// <param name="code">The file.</param>
    /// <param name="isClass">Whether the type is a class, so that what could not be read is null.</param>
    /// <param name="isJson">Whether the text is JSON as it stands.</param>
    public static void Emit(CodeFile code, bool isClass, bool isJson)
    {
        var o = code.Out;
        var (own, library) = (code.Own, code.Static(Library.PlainText));
        var result = (isClass ? "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] " : "") + $"out {own} result";
        o.Line($"public static {own} Parse(string s, {Provider} provider = null) => {library}.Parse<{own}>(s);");
        o.Line($"public static bool TryParse({NotNull}, {result}) => {library}.TryParse(s, out result);");
        o.Line($"public static bool TryParse({NotNull}, {Provider} provider, {result}) => {library}.TryParse(s, out result);");
        if (isJson) o.Line($"static bool {code.Type(Library.PlainTextInterface)}<{own}>.IsJsonText => true;");
        o.Line();
    }

    /// <summary>How the text of a scalar is read; null where it is no scalar, or one of several kinds.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True where the text is JSON as it stands, false where it is what stands in a JSON string.</returns>
    public static bool? IsJson(ValueModel value) => value switch
    {
        ScalarValueModel { Kind: ScalarKind.Boolean or (>= ScalarKind.Int8 and <= ScalarKind.ExactNumber) } => true,
        EnumValueModel list => list.IsInteger,
        ScalarValueModel or ParsableValueModel or TextChoiceValueModel or OpenEnumValueModel => false,
        CheckedValueModel check => IsJson(check.Inner),
        _ => null,
    };
}
