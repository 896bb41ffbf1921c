using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>Finds what rules out variants of an object before they are tried.</summary>
/// <param name="classifier">Knows the plan.</param>
/// <param name="tags">Reads members that tell.</param>
internal sealed class CaseFilterSearch(Classifier classifier, Tags tags)
{
    private const int MostMembers = 64;
    private const int MostDepth = 4;
    private const int MostVariants = 1024;

    // No schema declares it.
    private const string NoName = "\0";

    /// <summary>The filters, or null where they would spare too little.</summary>
    /// <param name="variants">The variants.</param>
    /// <param name="exactlyOne">Whether each is tried.</param>
    public CaseFilters? Find(List<Variant> variants, bool exactlyOne)
    {
        // Of many, none is worth the search for what tells it from each of the others.
        if (variants.Count > MostVariants)
            return null;
        var tag = FindTag(variants);
        var open = tag is null ? variants.Count : tag.Value.Filters.Count(f => f.Values is null && !f.IsRequired);

        // All members have to be passed over for that, which is worth it where several variants would be tried.
        var members = open >= (exactlyOne ? 2 : 3) ? FindMembers(variants) : null;
        return tag is null && members is null
            ? null
            : new CaseFilters(tag?.Name, tag?.Filters ?? [.. variants.Select(_ => TagFilter.None)], members?.Names ?? [], members?.Filters ?? [.. variants.Select(_ => MemberFilter.None)]);
    }

    /// <summary>The member that rules out most variants before they are tried, with what each of them asks of it; null where it would spare too little.</summary>
    private (string Name, List<TagFilter> Filters)? FindTag(List<Variant> variants)
    {
        (string Name, List<TagFilter> Filters)? best = null;

        // Looking for the member costs about as much as trying a variant that does not fit.
        var most = 1.0;
        var declared = variants.ConvertAll(v => new HashSet<string>(v.Conjunction.Choices.Count == 0 ? MemberSchemas.Names(v.Conjunction) : [], StringComparer.Ordinal));
        var undeclared = variants.ConvertAll(v => IsSameForUndeclared(v.Conjunction) ? FilterOf(v.Conjunction, NoName) : null);
        var byName = declared.SelectMany((names, i) => names.Select(name => (Name: name, Variant: i))).ToLookup(d => d.Name, d => d.Variant, StringComparer.Ordinal);
        var unknown = Enumerable.Range(0, variants.Count).Where(i => undeclared[i] is null).ToList();
        foreach (var declarations in byName)
        {
            var name = declarations.Key;

            // Most members tell nothing, and that is seen where they are declared.
            if (undeclared.TrueForAll(f => f is null or { Values: null }) && declarations.Concat(unknown).All(i => FilterOf(variants[i].Conjunction, name).Values is null))
                continue;
            var filters = variants.Select((v, i) => undeclared[i] is { } filter && !declared[i].Contains(name) ? filter : FilterOf(v.Conjunction, name)).ToList();
            var values = filters.SelectMany(f => f.Values ?? []).Distinct(StringComparer.Ordinal).ToList();
            if (values.Count == 0 || filters.Exists(f => f.Values is not null && f.IsBoolean != filters.Exists(o => o.IsBoolean)))
                continue;

            // The string "true" is not the value true.
            if (filters.Exists(f => f.IsBoolean))
                filters = filters.ConvertAll(f => f with { Others = [] });
            var excluded = (values.Sum(value => filters.Count(f => f.Excludes(value))) + filters.Count(f => f.IsRequired)) / (values.Count + 1.0);
            if (excluded < most || (best is not null && excluded <= most))
                continue;
            most = excluded;
            best = (name, filters);
        }

        return best;
    }

    // Whether members that are not declared have one schema, whatever they are called.
    private static bool IsSameForUndeclared(Conjunction c) => c.Choices.Count == 0 && c.Nodes.All(n => n.Find<PatternPropertiesKeyword>() is null);

    private TagFilter FilterOf(Conjunction c, string name)
    {
        if (BooleanFilter(c, name) is { } boolean)
            return boolean;
        if (tags.Values(c, name, isRequired: true) is { } values)
            return new TagFilter(values, [], IsRequired: true);
        var isRequired = c.Kinds == InstanceTypes.Object && MemberSchemas.IsRequired(c, name);
        var others = c.Kinds != InstanceTypes.Object || c.Choices.Count > 0 ? []
            : MemberSchemas.Of(c, name).SelectMany(n => Conjunction.Of(classifier.Work, n).All<NotKeyword>()).SelectMany(n => Conjunction.Of(classifier.Work, n.Node).ListedStrings()).ToList();
        return new TagFilter(tags.Values(c, name, isRequired: false), others, isRequired);
    }

    /// <summary>What a conjunction asks of a member that can only be true, or only false.</summary>
    private TagFilter? BooleanFilter(Conjunction c, string name)
    {
        if (c.Kinds != InstanceTypes.Object || c.Choices.Count > 0)
            return null;
        var member = Conjunction.Of(classifier.Work, MemberSchemas.Of(c, name));
        return member is { Kinds: InstanceTypes.Boolean, Choices.Count: 0, IsDynamic: false } && member.Values() is [var only]
            ? new TagFilter([only.Kind == JsonKind.True ? "true" : "false"], [], MemberSchemas.IsRequired(c, name), IsBoolean: true)
            : null;
    }

    /// <summary>The members that some variants need and others do not, with what each of them needs and forbids; null where there are none.</summary>
    private (List<string> Names, List<MemberFilter> Filters)? FindMembers(List<Variant> variants)
    {
        var needs = variants.Select(v => classifier.MayBe(v.Conjunction) == InstanceTypes.Object ? RequiredNames(v.Conjunction) : []).ToList();
        var names = needs.SelectMany(n => n).Distinct(StringComparer.Ordinal).Where(name => !needs.TrueForAll(n => n.Contains(name))).ToList();
        if (names.Count is 0 or > MostMembers)
            return null;
        List<MemberFilter> filters = [.. variants.Select((v, i) => new MemberFilter([.. names.Where(needs[i].Contains)], [.. names.Where(name => Forbids(v.Conjunction, name))]))];

        // An object of each variant is to spare the trial of another one at least, as passing over its members costs about as much.
        return filters.Sum(own => filters.Count(other => other.Excludes(own.Needs))) < filters.Count ? null : (names, filters);
    }

    /// <summary>The members without which no object fulfils a conjunction.</summary>
    private HashSet<string> RequiredNames(Conjunction c, int depth = 0)
    {
        var names = new HashSet<string>(c.All<RequiredKeyword>().SelectMany(r => r.Names), StringComparer.Ordinal);
        if (depth == MostDepth)
            return names;
        foreach (var choice in c.Choices.Where(x => x.Condition < 0))
        {
            HashSet<string>? common = null;
            foreach (var branch in choice.Branches.Select(b => Conjunction.Of(classifier.Work, b)).Where(b => (b.Kinds & InstanceTypes.Object) != InstanceTypes.None))
            {
                var some = RequiredNames(branch, depth + 1);
                if (common is null)
                    common = some;
                else
                    common.IntersectWith(some);
            }

            names.UnionWith(common ?? []);
        }

        return names;
    }

    /// <summary>Whether nothing but objects fulfil a conjunction, and none that has a member.</summary>
    private bool Forbids(Conjunction c, string name) => classifier.MayBe(c) == InstanceTypes.Object && c.Contributors.Any(node =>
    {
        var own = MemberSchemas.OfNode(classifier.Work, node, name);
        return own.Count == 0
            ? node.Find<AdditionalPropertiesKeyword>() is { } additional && classifier.Plan.Nodes[additional.Node].Boolean == false
            : own.Exists(n => classifier.Plan.Nodes[n].Boolean == false);
    });
}
