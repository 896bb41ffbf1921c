using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.CodeGeneration.Analysis.Recognizing;

/// <summary>Objects with declared members; where the schema does not ask for an object, all other values are valid, too, but no such record.</summary>
internal sealed class Records(Classifier classifier, Members members) : IShapeRecognizer
{
    /// <inheritdoc/>
    public bool TryRecognize(Place place, Conjunction c)
    {
        var acceptsOtherKinds = TypeSets.IsOpen(c.Kinds) && MemberSchemas.HasMembers(c);
        if (c.Kinds != InstanceTypes.Object && !acceptsOtherKinds)
            return false;
        var residue = new Residue(classifier.Plan, c);
        var unknown = members.Undeclared(c, residue);
        place.Shape = classifier.Name(c, () =>
        {
            var record = new RecordShape(c, place.Anchor ?? classifier.AnchorOf(c)) { AcceptsOtherKinds = acceptsOtherKinds };
            AddMembers(record, c, residue, unknown);
            return record;
        });
        return true;
    }

    private void AddMembers(RecordShape record, Conjunction c, Residue residue, Undeclared unknown)
    {
        var names = MemberSchemas.Names(c);
        if (members.ListedNames(c) is { } listed)
        {
            // All names are known: those that can be there are declared, and no other can.
            residue.Consume(listed.Keyword);
            names = [.. names.Where(n => listed.Names.Contains(n)), .. listed.Names.Where(n => !names.Contains(n))];
            unknown = new Undeclared([], null);
        }

        record.Unknown = unknown.Place;
        record.UnknownNameRule = unknown.NameRule;
        record.Patterns.AddRange(unknown.Patterns);
        foreach (var name in names)
        {
            var schemas = MemberSchemas.Of(c, name);
            var member = Conjunction.Of(classifier.Work, schemas);
            record.Members.Add(new MemberShape(name, classifier.Resolve(member), MemberSchemas.IsRequired(c, name), Annotations.Of(member), schemas));
        }

        residue.Consume<PropertiesKeyword>();
        residue.Consume<RequiredKeyword>();
        AddDependencies(record, c, residue, names);
        AddConditions(record, residue.Checks(record.AcceptsOtherKinds ? InstanceTypes.Any : InstanceTypes.Object), names);
    }

    /// <summary>Splits checks into those that the members seen decide and those for the interpreter.</summary>
    private void AddConditions(RecordShape record, List<CheckModel> checks, List<string> names)
    {
        var conditions = new MemberConditions(classifier.Work, names, classifier.IsDynamic);
        foreach (var check in checks)
        {
            // Of values of other kinds there are no members to be seen.
            if (!record.AcceptsOtherKinds && conditions.Of(check) is { } condition && condition != Conditions.False)
                record.Conditions.Add(condition);
            else
                record.Checks.Add(check);
        }
    }

    private static void AddDependencies(RecordShape record, Conjunction c, Residue residue, List<string> names)
    {
        foreach (var keyword in c.All<DependentRequiredKeyword>())
        {
            if (!keyword.Dependencies.All(d => names.Contains(d.Key) && d.Value.All(names.Contains)))
                continue;
            residue.Consume(keyword);
            foreach (var dependency in keyword.Dependencies.Where(d => d.Value.Length > 0))
                record.Dependencies.Add(new DependencyModel(names.IndexOf(dependency.Key), dependency.Value.Select(n => names.IndexOf(n)).ToEquatableArray()));
        }
    }
}
