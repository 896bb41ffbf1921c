using System.Globalization;
using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Schema.Sampling;

/// <summary>Proposes changes of a value that a certain keyword may object to; whether only that one does has to be looked at.</summary>
internal static class KeywordBreaker
{
    /// <summary>So many changes at random are tried for a keyword that has none of its own.</summary>
    private const int Guesses = 12;

    private static readonly int[] Distances = [1, 2, 3, 4, 5, 7, 10, 100];

    /// <summary>The changes, each with what it does.</summary>
    public static IEnumerable<(string Operation, Edit Edit)> Edits(MutationSource source, PlanKeyword keyword, int entry)
    {
        var (operation, edits) = keyword switch
        {
            TypeKeyword type => ("change the kind", OtherKinds(source, type, entry)),
            EnumKeyword choice => ("put a value outside the list", [.. choice.Values.Take(4).Select(value => Edit.Replace(source.Text, entry, ValueMutations.Unlisted(source, value)))]),
            ConstKeyword constant => ("put a value outside the list", [Edit.Replace(source.Text, entry, ValueMutations.Unlisted(source, constant.Value))]),
            MinimumKeyword least => ("step over a bound", Beyond(source, entry, least.Limit, least.Exclusive, -1)),
            MaximumKeyword most => ("step over a bound", Beyond(source, entry, most.Limit, most.Exclusive, 1)),
            MultipleOfKeyword multiple => ("miss a multiple", NoMultiple(source, multiple, entry)),
            MinLengthKeyword { Limit: > 0 } least => ("step over a length", OfLength(source, entry, least.Limit - 1L)),
            MaxLengthKeyword most => ("step over a length", OfLength(source, entry, most.Limit + 1L)),
            PatternKeyword or FormatKeyword => ("change a character", Guess(source, entry, JsonKind.String, StringMutations.Change, StringMutations.Lengthen, StringMutations.Shorten, StringMutations.MakeEmpty)),
            RequiredKeyword required => ("drop a member", Without(source, entry, required.Names)),
            DependentRequiredKeyword dependent => ("drop a member", Without(source, entry, [.. dependent.Dependencies.SelectMany(d => d.Value)])),
            AdditionalPropertiesKeyword or UnevaluatedPropertiesKeyword or PropertyNamesKeyword or MaxPropertiesKeyword or PatternPropertiesKeyword =>
                ("add a member", Guess(source, entry, JsonKind.Object, MemberMutations.Add)),
            MinPropertiesKeyword => ("drop a member", Guess(source, entry, JsonKind.Object, MemberMutations.Drop)),
            MinItemsKeyword least => ("drop an item", TooFew(source, entry, least.Limit)),
            ContainsKeyword => ("drop an item", Guess(source, entry, JsonKind.Array, ItemMutations.Drop)),
            MaxItemsKeyword most => ("add an item", TooMany(source, entry, most.Limit)),
            UniqueItemsKeyword => ("double an item", Guess(source, entry, JsonKind.Array, ItemMutations.Double)),
            ItemsKeyword or UnevaluatedItemsKeyword => ("add an item", Guess(source, entry, JsonKind.Array, ItemMutations.Add)),
            AnyOfKeyword or OneOfKeyword or NotKeyword or IfKeyword or CustomAssertion => ("change the value", Guess(source, entry, source.Text.View.Kind(entry), [.. MutationRules.For(source.Text.View.Kind(entry)).Select(r => r.TryApply)])),
            _ => ("", []),
        };
        return edits.Select(edit => (operation, edit));
    }

    /// <summary>Numbers behind a limit, near and not so near: one of them may be a multiple of what it has to be.</summary>
    private static List<Edit> Beyond(MutationSource source, int entry, JsonNode limit, bool exclusive, int sign) => source.Text.View.Kind(entry) == JsonKind.Number
        ? [.. Distances.Select(distance => Edit.Replace(source.Text, entry, NumberMutations.Beyond(limit, exclusive, sign * distance)))]
        : [];

    private static List<Edit> OtherKinds(MutationSource source, TypeKeyword type, int entry)
    {
        var kinds = type.Types.Whole();
        var word = StringMutations.Quote(source.Strings.Word());
        var number = source.Random.Between(-1000, 1000).ToString(CultureInfo.InvariantCulture);
        (JsonKind Kind, string Json)[] values =
        [
            (JsonKind.Null, "null"), (JsonKind.True, "true"), (JsonKind.Number, "7"), (JsonKind.String, "\"x\""), (JsonKind.Array, "[]"), (JsonKind.Object, "{}"),
            // The same violation can be asked for many times.
            (JsonKind.Number, number), (JsonKind.String, word), (JsonKind.Array, $"[{number}]"), (JsonKind.Object, $"{{{word}:{number}}}"),
        ];
        var edits = values.Where(value => !kinds.Has(value.Kind)).Select(value => Edit.Replace(source.Text, entry, value.Json)).ToList();
        if (type.Types.HasIntegersOnly()) edits.Add(Edit.Replace(source.Text, entry, number + ".5"));
        return edits;
    }

    private static List<Edit> NoMultiple(MutationSource source, MultipleOfKeyword multiple, int entry) =>
        source.Text.View.Kind(entry) == JsonKind.Number && NumberMutations.TryGetNoMultiple(source.Text.View.RawText(entry), multiple.Divisor.RawText, out var number)
            ? [Edit.Replace(source.Text, entry, number)]
            : [];

    private static List<Edit> OfLength(MutationSource source, int entry, long length) =>
        length > StringMutations.MostLength || source.Text.View.Kind(entry) != JsonKind.String
            ? []
            : [Edit.Replace(source.Text, entry, StringMutations.Quote(StringMutations.OfLength(source.Text.View.GetString(entry), (int)length)))];

    private static List<Edit> Without(MutationSource source, int entry, string[] names)
    {
        var edits = new List<Edit>();
        foreach (var name in names)
        {
            var value = source.Text.View.FindMember(entry, Encoding.UTF8.GetBytes(name));
            if (value >= 0) edits.Add(Edit.Remove(source.Text, value, entry, value - 1));
        }

        return edits;
    }

    private static List<Edit> TooMany(MutationSource source, int entry, int limit)
    {
        const int most = 1000;
        if (source.Text.View.Kind(entry) != JsonKind.Array) return [];
        var items = source.ItemsOf(entry);
        var missing = limit + 1L - items.Count;
        if (missing is < 1 or > most) return [];
        var edits = new List<Edit>();
        if (items.Count > 0) edits.Add(ItemMutations.Copies(source, items[items.Count - 1], (int)missing));
        // Copies may not be allowed, so others follow that differ.
        foreach (var (open, close) in new[] { ("10", ""), ("\"x", "\""), ("{\"k\":", "}"), ("[", "]") })
        {
            var added = string.Join(",", Enumerable.Range(1, (int)missing).Select(i => open + i.ToString(CultureInfo.InvariantCulture) + close));
            edits.Add(Edit.Insert(entry, source.Text.View[entry].End - 1, (items.Count == 0 ? "" : ",") + added));
        }

        return edits;
    }

    private static List<Edit> TooFew(MutationSource source, int entry, int limit)
    {
        if (source.Text.View.Kind(entry) != JsonKind.Array || limit == 0) return [];
        var items = source.ItemsOf(entry);
        if (items.Count < limit) return [];
        var (start, end) = (source.Text.View[entry].Start + 1, source.Text.View[entry].End - 1);
        return [new Edit(entry, limit == 1 ? start : source.Text.View[items[limit - 2]].End, end, [])];
    }

    private static List<Edit> Guess(MutationSource source, int entry, JsonKind kind, params Mutation[] mutations)
    {
        var edits = new List<Edit>();
        if (source.Text.View.Kind(entry) != kind) return edits;
        for (var i = 0; i < Guesses; i++)
        {
            if (mutations[i < mutations.Length ? i : source.Random.Below(mutations.Length)](source, entry, out var edit)) edits.Add(edit);
        }

        return edits;
    }
}
