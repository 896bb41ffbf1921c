using System.Globalization;
using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Looks up the names that were given before, and notes those that are given now.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, RecordedType> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Place, MemberRole Role, string Key), string> _membersBefore = [];
    private readonly HashSet<(string Place, string Name)> _memberNamesBefore = [];
    private readonly Dictionary<NamedShape, string> _places = [];
    private readonly CasePlaces _cases;
    private readonly List<(NamedShape Shape, RecordedMember Member)> _members = [];
    private readonly SchemaNames _names;

    /// <summary>Opens the book.</summary>
    /// <param name="before">The names given before, or null.</param>
    /// <param name="shapes">All types.</param>
    /// <param name="names">What schema files are called.</param>
    public NameBook(NameRecord? before, IReadOnlyList<NamedShape> shapes, SchemaNames names)
    {
        _names = names;
        foreach (var type in before?.Types ?? [])
        {
            _before[type.Place] = type;
            foreach (var member in type.Members)
            {
                _membersBefore[(type.Place, member.Role, member.Key)] = member.Name;
                _memberNamesBefore.Add((type.Place, member.Name));
            }
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var shape in shapes)
        {
            var place = PlaceAndKind(shape);
            seen.TryGetValue(place, out var count);
            seen[place] = count + 1;
            _places[shape] = count == 0 ? place : place + "~" + (count + 1).ToString(CultureInfo.InvariantCulture);
        }

        _cases = new CasePlaces(_places, _before);
    }

    /// <summary>What a type is known by: its schema, and what tells it from other types of that schema.</summary>
    /// <param name="shape">The type.</param>
    public string PlaceOf(NamedShape shape) => _places[shape];

    /// <summary>The name that a type had before, or null.</summary>
    /// <param name="shape">The type.</param>
    public string? TypeBefore(NamedShape shape) => _before.TryGetValue(_cases.Before(_places[shape]), out var type) ? type.Name : null;

    /// <summary>The name that a member had before, or null.</summary>
    /// <param name="shape">Its type.</param>
    /// <param name="role">What it is.</param>
    /// <param name="key">What tells the member from others.</param>
    public string? MemberBefore(NamedShape shape, MemberRole role, string key) =>
        _membersBefore.TryGetValue((_cases.Before(_places[shape]), role, key), out var name) ? name : null;

    /// <summary>Whether some member of a type had a name before.</summary>
    /// <param name="shape">The type.</param>
    /// <param name="name">The name.</param>
    public bool HadMember(NamedShape shape, string name) => _memberNamesBefore.Contains((_cases.Before(_places[shape]), name));

    /// <summary>Notes the name of a member.</summary>
    /// <param name="shape">Its type.</param>
    /// <param name="member">The member with its name.</param>
    public void Give(NamedShape shape, RecordedMember member) => _members.Add((shape, member));

    /// <summary>Schema file and JSON Pointer of a schema.</summary>
    /// <param name="node">The schema.</param>
    public string PlaceOf(PlanNode node) => _names.FilePlace(node) + "#" + node.DocumentPointer;

    /// <summary>The names given.</summary>
    /// <param name="models">The types that there are in the end.</param>
    public NameRecord Record(IEnumerable<TypeModel> models)
    {
        var types = new HashSet<TypeName>(models.Select(m => m.Type));
        var members = _members.ToLookup(m => m.Shape, m => m.Member);
        return new NameRecord(_places.Where(p => types.Contains(p.Key.TypeName)).OrderBy(p => p.Value, StringComparer.Ordinal)
            .Select(p => new RecordedType(p.Value, p.Key.Name, members[p.Key].OrderBy(m => m.Role).ThenBy(m => m.Key, StringComparer.Ordinal).ToEquatableArray(), CasePlaces.TagOf(p.Key)))
            .ToEquatableArray());
    }

    // What stands at a place can be more than one type: a value of several kinds, the cases that a tag makes of one schema.
    private string PlaceAndKind(NamedShape shape)
    {
        var place = PlaceOf(shape.Anchor);
        if (shape is InterfaceShape)
            place += "~interface";
        else if (shape.IsPart)
            place += "~" + PlaceWords.KindWord(shape.Conjunction.Kinds) + "Cases";
        else if (shape.CaseOf is { } union && union.Anchor == shape.Anchor)
            place += "~" + (shape.CaseHint ?? string.Join("|", union.Cases.Where(c => c.Place.Shape == shape).SelectMany(c => c.Tags)));
        else if (shape is not UnionShape && TypeSets.Each(shape.Conjunction.Kinds).Count() == 1 && shape.Conjunction.Kinds != InstanceTypes.Object)
            place += "~" + PlaceWords.KindWord(shape.Conjunction.Kinds);
        return shape.CombinedWith is { } other ? place + "~with:" + PlaceOf(other) : place;
    }
}
