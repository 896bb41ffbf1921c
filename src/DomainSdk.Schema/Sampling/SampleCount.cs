using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;
using DomainSdk.Schema.Scalars;

namespace DomainSdk.Schema.Sampling;

/// <summary>How many different values a schema has at the most: a bound from above, and exact for small plain schemas.</summary>
internal sealed class SampleCount(SchemaPlan plan)
{
    /// <summary>As many as that count as without end.</summary>
    public const long Many = 1_000;

    private const int Deepest = 16;

    private int _schemas = 2_000;

    /// <summary>The most values that a schema can have, or <see cref="Many"/>.</summary>
    public long Of(int node) => Of(node, 0);

    private long Of(int index, int depth)
    {
        var node = plan[index];
        if (node.Boolean is { } verdict) return verdict ? Many : 0;
        if (depth > Deepest || --_schemas < 0) return Many;
        var least = node.Find<TypeKeyword>() is { } type ? OfKinds(node, type, depth) : Many;
        foreach (var keyword in node.Keywords)
        {
            var count = keyword.ListedValues?.Length ?? keyword.Combines switch
            {
                Combination.All => keyword.Targets.Min(n => Of(n, depth + 1)),
                Combination.Any or Combination.One => Sum(keyword.Targets.Select(n => Of(n, depth + 1))),
                _ => Many,
            };
            least = Math.Min(least, count);
        }

        return least;
    }

    private long OfKinds(PlanNode node, TypeKeyword type, int depth)
    {
        var kinds = type.Types.Whole();
        var count = 0L;
        for (var kind = JsonKind.Null; kind <= JsonKind.Object; kind++)
        {
            if (!kinds.Has(kind)) continue;
            count += kind switch
            {
                JsonKind.Null or JsonKind.True or JsonKind.False => 1,
                JsonKind.Number => type.Types.HasFlag(InstanceTypes.Number) ? Many : OfIntegers(node),
                JsonKind.String => node.Find<MaxLengthKeyword>() is { Limit: 0 } ? 1 : Many,
                JsonKind.Array => OfArrays(node, depth),
                _ => OfObjects(node, depth),
            };
        }

        return Math.Min(count, Many);
    }

    private static long OfIntegers(PlanNode node)
    {
        if (node.Find<MinimumKeyword>() is not { } least || node.Find<MaximumKeyword>() is not { } most) return Many;
        if (!ScaledNumber.TryRead(least.Limit.RawText, out var low) || !ScaledNumber.TryRead(most.Limit.RawText, out var high) || low.Exponent < 0 || high.Exponent < 0) return Many;
        var count = high.In(0) - low.In(0) + 1 - (least.Exclusive ? 1 : 0) - (most.Exclusive ? 1 : 0);
        return count > Many ? Many : count < 0 ? 0 : (long)count;
    }

    private long OfArrays(PlanNode node, int depth)
    {
        var most = node.Find<MaxItemsKeyword>()?.Limit ?? int.MaxValue;
        var least = node.Find<MinItemsKeyword>()?.Limit ?? 0;
        var prefix = node.Find<PrefixItemsKeyword>()?.Nodes ?? [];
        var items = node.Find<ItemsKeyword>();
        var isUnique = node.Find<UniqueItemsKeyword>() is not null && prefix.Length == 0;
        var rest = items is null ? Many : Of(items.Node, depth + 1);
        var (sum, ways) = (least == 0 ? 1L : 0L, 1L);
        for (var length = 1; length <= most && ways > 0 && sum < Many; length++)
        {
            if (length > Many) return Many;
            var item = length <= prefix.Length ? Of(prefix[length - 1], depth + 1) : rest;
            // Of items that all differ, each leaves one less to choose from.
            ways = Math.Min(Many, ways * (isUnique && item < Many ? Math.Max(0, item - length + 1) : item));
            if (length >= least) sum += ways;
        }

        return Math.Min(sum, Many);
    }

    private long OfObjects(PlanNode node, int depth)
    {
        if (node.Find<AdditionalPropertiesKeyword>() is not { } additional || plan[additional.Node].Boolean != false || node.Find<PatternPropertiesKeyword>() is not null) return Many;
        var required = new HashSet<string>(node.Find<RequiredKeyword>()?.Names ?? [], StringComparer.Ordinal);
        var count = 1L;
        foreach (var member in node.Find<PropertiesKeyword>()?.Members ?? [])
            count = Math.Min(Many, count * (Of(member.Node, depth + 1) + (required.Contains(member.Name) ? 0 : 1)));
        return count;
    }

    private static long Sum(IEnumerable<long> counts) => Math.Min(Many, counts.Sum());
}
