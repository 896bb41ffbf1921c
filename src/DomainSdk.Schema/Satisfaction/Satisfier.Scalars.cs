using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Scalars;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Satisfaction;

/// <content>Makes numbers and strings.</content>
internal sealed partial class Satisfier
{
    /// <summary>So many values of one kind are tried where something could not be looked into.</summary>
    private const int MostCandidates = 20;

    private readonly bool _hasWrittenIntegers;

    private Outcome BuildNumber(Claims claims, ValueKinds kind, IReadOnlyList<Condition> conditions)
    {
        var others = new List<ScaledNumber>();
        foreach (var value in claims.Excluded)
        {
            if (value.Kind == JsonKind.Number && ScaledNumber.TryRead(value.RawText, out var number)) others.Add(number);
        }

        var found = claims.Number.Find(kind, others, MostCandidates, out var isComplete);
        Outcome? unknown = isComplete ? null : Outcome.Unknown("a search for a number");
        foreach (var text in found)
        {
            var json = kind == ValueKinds.WrittenInteger && text.IndexOf('e') < 0 ? text + ".0" : text;
            var outcome = Confirm(json, claims, conditions);
            if (outcome.Value is not null) return outcome;
            unknown ??= outcome;
        }

        return unknown ?? Outcome.None;
    }

    private Outcome BuildString(Claims claims, IReadOnlyList<Condition> conditions)
    {
        var wanted = claims.String;
        if (wanted.MinLength > wanted.MaxLength) return Outcome.None;
        var others = claims.Excluded.Where(v => v.Kind == JsonKind.String).Select(v => CodePoints.ToUtf16(v.GetUtf8())).ToList();
        Outcome? unknown = null;
        var random = new SampleRandom(1);
        foreach (var format in wanted.Formats)
        {
            for (var i = 0; i < MostCandidates && FormatSamples.Has(format.Format); i++)
            {
                var outcome = Confirm(Quote(FormatSamples.Draw(format, random)), claims, conditions);
                if (outcome.Value is not null) return outcome;
                unknown ??= outcome;
            }
        }

        var search = new StringSearch(wanted, others);
        foreach (var text in search.Find(claims.Obstacle is null ? 2 : MostCandidates))
        {
            var outcome = Confirm(Quote(text), claims, conditions);
            if (outcome.Value is not null) return outcome;
            unknown ??= search.Obstacle is null ? outcome : Outcome.Unknown(search.Obstacle);
        }

        _steps += search.Steps;
        if (search.HasAny) return unknown ?? Outcome.Unknown(claims.Obstacle ?? "a search for a string");
        return search.Obstacle is null ? Outcome.None : Outcome.Unknown(search.Obstacle);
    }

    /// <summary>A string as JSON.</summary>
    internal static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) json.Append(c).Append(text[++i]);
            else if (c < ' ' || char.IsSurrogate(c) || char.IsControl(c)) json.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

    /// <summary>A value without white space, its integers written with a point where asked for.</summary>
    private static string Compact(JsonNode value, bool writesPoints)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                var members = new List<string>();
                foreach (var (name, member) in value.EnumerateMembers()) members.Add(name + ":" + Compact(member, writesPoints));
                return "{" + string.Join(",", members) + "}";
            case JsonKind.Array:
                var items = new List<string>();
                foreach (var item in value.EnumerateItems()) items.Add(Compact(item, writesPoints));
                return "[" + string.Join(",", items) + "]";
            case JsonKind.Number when ExactNumber.IsInteger(value.RawText):
                var text = value.ToString();
                var isWritten = text.IndexOfAny(['.', 'e', 'E']) >= 0;
                if (isWritten == writesPoints) return text;
                if (writesPoints) return text + ".0";
                return ScaledNumber.TryRead(value.RawText, out var number) ? number.ToString() : text;
            default:
                return value.ToString();
        }
    }
}
