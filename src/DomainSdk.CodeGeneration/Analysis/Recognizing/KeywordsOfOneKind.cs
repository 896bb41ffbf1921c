using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>
/// A schema without <c>type</c> all of whose keywords speak of arrays, with <c>items</c> of a known kind, or of objects, with such
/// <c>additionalProperties</c>. The values are taken to be of that kind; all others are valid, too, but cannot be read. A schema with
/// <c>properties</c> is a record by the same reasoning.
/// </summary>
internal sealed class KeywordsOfOneKind(Classifier classifier) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (!TypeSets.IsOpen(c.Kinds) || c.Choices.Count > 0 || c.Refused.Count > 0 || MemberSchemas.HasMembers(c) || c.Values() is not null || KindOf(c) is not { } found)
            return false;
        var (kind, types) = found;
        place.Shape = new SomeKindShape(kind, classifier.Resolve(c.OfKinds(types)));
        return true;
    }

    private (SomeKind Kind, InstanceTypes Types)? KindOf(Conjunction c)
    {
        var kinds = InstanceTypes.None;
        foreach (var keyword in c.Contributors.SelectMany(n => n.Keywords).Where(k => k is not AnnotationKeyword and not RefKeyword and not AllOfKeyword))
            kinds |= keyword.AppliesTo == InstanceTypes.None ? InstanceTypes.Any : keyword.AppliesTo;
        if (kinds == InstanceTypes.Array && c.All<ItemsKeyword>().Any(i => Says(i.Node)))
            return (SomeKind.Array, InstanceTypes.Array);
        if (kinds == InstanceTypes.Object && c.All<AdditionalPropertiesKeyword>().Any(a => Says(a.Node)))
            return (SomeKind.Object, InstanceTypes.Object);
        return null;
    }

    private bool Says(int node) => node >= 0 && classifier.Plan.Nodes[node].Boolean is null && !TypeSets.IsOpen(Conjunction.Of(classifier.Work, node).Kinds);
}
