using DomainSdk.Schema.Scalars;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Sampling;

/// <summary>Mutations of any value.</summary>
internal static class ValueMutations
{
    private static readonly string[] Others = ["null", "true", "false", "0", "1.5", "\"\"", "\"x\"", "[]", "{}", "[0]", "{\"a\":0}"];

    public static bool ToNull(MutationSource source, int entry, out Edit edit)
    {
        edit = Edit.Replace(source.Text, entry, "null");
        return source.Text.View.Kind(entry) != JsonKind.Null;
    }

    public static bool ChangeKind(MutationSource source, int entry, out Edit edit)
    {
        edit = Edit.Replace(source.Text, entry, OfOtherKind(source, source.Text.View.Kind(entry)));
        return true;
    }

    /// <summary>A small value of another kind.</summary>
    public static string OfOtherKind(MutationSource source, JsonKind kind)
    {
        while (true)
        {
            var json = source.Random.Pick(Others);
            var other = json[0] switch { 'n' => JsonKind.Null, 't' => JsonKind.True, 'f' => JsonKind.False, '"' => JsonKind.String, '[' => JsonKind.Array, '{' => JsonKind.Object, _ => JsonKind.Number };
            if (other != kind) return json;
        }
    }

    public static bool PutListed(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var listed = Listed(source, entry);
        if (listed.Count == 0) return false;
        edit = Edit.Replace(source.Text, entry, source.Random.Pick(listed).RawText.ToArray());
        return true;
    }

    public static bool PutUnlisted(MutationSource source, int entry, out Edit edit)
    {
        edit = default;
        var listed = Listed(source, entry);
        if (listed.Count == 0) return false;
        edit = Edit.Replace(source.Text, entry, Unlisted(source, source.Random.Pick(listed)));
        return true;
    }

    /// <summary>A value near a listed one.</summary>
    public static string Unlisted(MutationSource source, JsonNode listed) => listed.Kind switch
    {
        JsonKind.String => StringMutations.Quote(listed.GetString() + source.Random.Pick(["x", " ", "s", "_", "1"])),
        JsonKind.Number => ScaledNumber.TryRead(listed.RawText, out var number) ? new ScaledNumber(number.Digits + 1, number.Exponent).ToString() : "1",
        _ => OfOtherKind(source, listed.Kind),
    };

    public static bool Wrap(MutationSource source, int entry, out Edit edit)
    {
        var raw = source.Text.View.RawText(entry);
        var wrapped = new byte[raw.Length + 2];
        wrapped[0] = (byte)'[';
        raw.CopyTo(wrapped.AsSpan(1));
        wrapped[wrapped.Length - 1] = (byte)']';
        edit = Edit.Replace(source.Text, entry, wrapped);
        return true;
    }

    private static List<JsonNode> Listed(MutationSource source, int entry)
    {
        var listed = new List<JsonNode>();
        foreach (var choice in source.KeywordsAt<EnumKeyword>(entry)) listed.AddRange(choice.Values);
        foreach (var constant in source.KeywordsAt<ConstKeyword>(entry)) listed.Add(constant.Value);
        return listed;
    }
}
