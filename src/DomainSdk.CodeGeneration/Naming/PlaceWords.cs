using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>The words that the places of schemas, their titles and their kinds give for names.</summary>
internal static class PlaceWords
{
    private const int MostTitleWords = 3;

    /// <summary>The name of a place: that of the type it is in, with what leads from there to it.</summary>
    /// <param name="prefix">The name of the type.</param>
    /// <param name="tokens">The pointer to the place.</param>
    /// <param name="from">The first token behind the type.</param>
    public static string After(string prefix, string[] tokens, int from)
    {
        for (var i = from; i < tokens.Length; i++)
        {
            switch (tokens[i])
            {
                case "properties" or "dependentSchemas" or "dependencies" when i + 1 < tokens.Length:
                    var word = Identifiers.Pascal(tokens[++i]);
                    prefix = Join(prefix, word.Length > 0 ? word : Identifiers.Spelled(tokens[i]));
                    break;
                case "items" or "prefixItems" or "additionalItems" or "contains" or "unevaluatedItems":
                    prefix = Singular(prefix) ?? prefix + "Item";
                    break;
                case "additionalProperties" or "unevaluatedProperties":
                    prefix = Singular(prefix) ?? prefix + "Value";
                    break;
                case "patternProperties":
                    i++;
                    prefix = Singular(prefix) ?? prefix + "Value";
                    break;
                case "allOf" or "anyOf" or "oneOf":
                    i++;
                    break;
                default:
                    if (!int.TryParse(tokens[i], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                        prefix = Join(prefix, Identifiers.Pascal(tokens[i]));
                    break;
            }
        }

        return prefix;
    }

    /// <summary>Two words as one name, without saying the same twice: <c>Party</c> and <c>PartyName</c> are <c>PartyName</c>.</summary>
    private static string Join(string prefix, string word) =>
        word.Length > prefix.Length && word.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(word[prefix.Length]) ? word : prefix + word;

    private static string? Singular(string plural)
    {
        if (plural.EndsWith("ies", StringComparison.Ordinal) && plural.Length > 4)
            return plural.Remove(plural.Length - 3) + "y";
        foreach (var ending in new[] { "sses", "shes", "ches", "xes", "zes" })
        {
            if (plural.EndsWith(ending, StringComparison.Ordinal))
                return plural.Substring(0, plural.Length - 2);
        }

        var isPlural = plural.EndsWith("s", StringComparison.Ordinal) && plural.Length > 3
            && !plural.EndsWith("ss", StringComparison.Ordinal) && !plural.EndsWith("us", StringComparison.Ordinal) && !plural.EndsWith("is", StringComparison.Ordinal);
        return isPlural ? plural.Substring(0, plural.Length - 1) : null;
    }

    /// <summary>The title of a schema as a name; empty where it has none or one that is too long.</summary>
    /// <param name="node">The schema.</param>
    public static string Title(PlanNode node)
    {
        var title = Json.TextOf(node.Annotation("title")) ?? "";
        var words = title.Split([' ', '-', '_', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostTitleWords ? Identifiers.Pascal(title) : "";
    }

    /// <summary>The key of a definition, or null for a schema that stands anywhere else.</summary>
    /// <param name="node">The schema.</param>
    public static string? Definition(PlanNode node)
    {
        var tokens = Tokens(node);
        return IsDefinition(tokens, tokens.Length) ? tokens[tokens.Length - 1] : null;
    }

    /// <summary>A word for values of some kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    public static string KindWord(InstanceTypes kinds) => kinds switch
    {
        InstanceTypes.String => "Text",
        InstanceTypes.Boolean => "Flag",
        InstanceTypes.Array => "List",
        InstanceTypes.Object => "Object",
        InstanceTypes.Integer => "Integer",
        InstanceTypes.Null => "Null",
        _ when (kinds & ~InstanceTypes.Number) == InstanceTypes.None => "Number",
        _ => "Value",
    };

    /// <summary>Whether the first tokens of a pointer lead to a definition.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="length">How many of them.</param>
    public static bool IsDefinition(string[] tokens, int length)
    {
        if (length < 2)
            return false;
        if (tokens[length - 2] is "$defs" or "definitions")
            return true;

        // A container of another name, such as OpenAPI's components/schemas, when no keyword of the language leads there.
        return length == 3 && tokens[0] == "components";
    }

    /// <summary>The tokens of the pointer to a schema.</summary>
    /// <param name="node">The schema.</param>
    public static string[] Tokens(PlanNode node) => JsonPointer.TrySplit(node.DocumentPointer, out var tokens) ? tokens : [];
}
