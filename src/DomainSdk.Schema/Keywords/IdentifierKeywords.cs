using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// The keywords of the core vocabulary that name and hold schemas. The registry has read them already; here their values are checked.
/// </summary>
internal static class IdentifierKeywords
{
    /// <summary><c>$id</c>, <c>id</c>, <c>$schema</c>.</summary>
    public static void CompileUri(KeywordContext context)
    {
        if (!context.TryGetString(context.Value, out var uri)) return;
        var hash = uri.IndexOf('#');
        var allowsFragment = context.Name == "$schema" || context.Dialect.Has(Dialects.DialectRules.AnchorsInId);
        if (hash >= 0 && hash < uri.Length - 1 && !allowsFragment)
            context.Invalid(context.Value, "a URI without a fragment; an anchor is declared by '$anchor'");
    }

    /// <summary><c>$anchor</c>, <c>$dynamicAnchor</c>.</summary>
    public static void CompileAnchor(KeywordContext context)
    {
        if (context.TryGetString(context.Value, out var name) && !IsAnchor(name))
            context.Invalid(context.Value, "a name that begins with a letter or '_' and goes on with letters, digits, '-', '_' and '.'");
    }

    /// <summary><c>$recursiveAnchor</c>.</summary>
    public static void CompileFlag(KeywordContext context) => context.TryGetBoolean(out _);

    /// <summary><c>$comment</c>.</summary>
    public static void CompileComment(KeywordContext context) => context.TryGetString(context.Value, out _);

    /// <summary><c>$vocabulary</c>.</summary>
    public static void CompileVocabulary(KeywordContext context)
    {
        if (context.Value.Kind != JsonKind.Object)
        {
            context.Invalid(context.Value, "an object of true and false");
            return;
        }

        foreach (var (_, value) in context.Value.EnumerateMembers())
        {
            if (value.Kind is not (JsonKind.True or JsonKind.False)) context.Invalid(value, "true or false");
        }
    }

    /// <summary><c>$defs</c>, <c>definitions</c>.</summary>
    public static void CompileDefinitions(KeywordContext context)
    {
        // Schemas that nothing refers to are compiled in the user's files only: there mistakes in them are reported.
        if (context.IsSource) context.TryGetSchemaMap(context.Value, out _);
    }

    private static bool IsAnchor(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_' || char.IsSurrogate(name[0]))) return false;
        return name.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or '.' or ':' or '\u00B7' || c > '\u02FF');
    }
}
