using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Keywords;

/// <summary><c>required</c>: names of members that must be present (validation, section 6.5.3). Evaluated with the walk over the members.</summary>
internal sealed class RequiredKeyword : MembersKeyword
{
    internal RequiredKeyword(KeywordSource source, JsonNode[] names)
        : base(source)
    {
        Names = [.. names.Select(n => n.GetString())];
        Utf8Names = [.. names.Select(n => n.GetUtf8())];
    }

    /// <summary>The names, without duplicates.</summary>
    public string[] Names { get; }

    /// <summary>The names in decoded UTF-8.</summary>
    internal byte[][] Utf8Names { get; }

    /// <summary>From draft-06 on, and leniently in draft-04 too, the array can be empty.</summary>
    internal static void Compile(KeywordContext context)
    {
        if (context.TryGetNames(context.Value, out var names))
            context.Add(new RequiredKeyword(context.Source, names));
    }

    /// <summary>Draft-04: the array must have a name.</summary>
    internal static void CompileNonEmpty(KeywordContext context)
    {
        if (context.Value.Kind == JsonKind.Array && context.Value.Count == 0)
            context.Invalid(context.Value, "an array of one or more names", DiagnosticSeverity.Warning);
        Compile(context);
    }
}
