using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Objects without declared members, whose values have one type.</summary>
internal sealed class Maps(Classifier classifier, Members members) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        if (c.Kinds != InstanceTypes.Object || MemberSchemas.HasMembers(c))
            return false;
        var residue = new Residue(classifier.Plan, c);
        var names = MemberSchemas.Names(c);
        var unknown = members.Undeclared(c, residue);
        if (unknown is not { Place: not null, Patterns.Count: 0 } || (names.Count > 0 && !c.All<AdditionalPropertiesKeyword>().Any()) || members.ListedNames(c) is not null)
            return false;
        var rule = members.MapRule(c, residue, unknown.NameRule);
        place.Shape = new MapShape(unknown.Place, rule) { Key = KeyOf(rule) };
        if (names.Count == 0)
            residue.Consume<RequiredKeyword>();
        residue.Consume<PropertiesKeyword>();
        place.Checks = residue.Checks(InstanceTypes.Object);
        return true;
    }

    private static ScalarKind? KeyOf(MapRuleModel? rule) => rule is { MinProperties: 0, MaxProperties: null, Names: { Format: "uuid" or "guid" } names } && names == StringRuleModel.None with { Format = names.Format }
        ? ScalarKind.Uuid : null;
}
