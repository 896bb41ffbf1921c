using System.Globalization;
using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Changes;

/// <summary>A member of a generated type as code sees it.</summary>
/// <param name="Key">What tells it from others, whatever it is called.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">The type, or null where it has none: a value of an enum, a case of a union.</param>
/// <param name="IsRequired">Whether who makes a value has to give it.</param>
internal sealed record CodeMember(string Key, string Name, string? Type, bool IsRequired = false)
{
    /// <summary>The members of a type.</summary>
    /// <param name="type">The type.</param>
    public static IEnumerable<CodeMember> Of(TypeModel type)
    {
        var code = new CodeFile(type, CancellationToken.None);
        return type switch
        {
            RecordModel record => Properties(code, record.Properties)
                .Concat(record.Patterns.Select(p => new CodeMember("pattern " + p.NameRule.Pattern, p.PropertyName, Map(code, p.Value))))
                .Concat(record.UnknownMembers is { PropertyName: { } others } rest ? [new CodeMember("others", others, Map(code, rest.Value))] : []),
            InterfaceModel shared => Properties(code, shared.Properties),
            TupleModel tuple => tuple.Items.Select((item, i) => Property(code, item, i.ToString(CultureInfo.InvariantCulture)))
                .Concat(tuple.Rest is { } rest ? [new CodeMember("rest", rest.PropertyName, $"{code.Type(Library.ValueArray)}<{code.Values.Type(rest.Value)}>")] : []),
            EnumModel list => list.Members.Select(m => new CodeMember(m.WireName, m.Name, null)),
            UnionModel union => Properties(code, union.SharedProperties)
                .Concat(union.Cases.Select(c => new CodeMember("case " + c.Type.Name, c.Type.Name, null))),
            ScalarUnionModel union => union.Cases.Select(c => new CodeMember("case " + c.Kinds, c.Name, code.Values.Type(c.Value))),
            WrapperModel wrapper => [new CodeMember("", "Value", code.Values.Type(wrapper.Inner))],
            IdentifierModel identifier => [new CodeMember("", "Value", code.Values.Type(identifier.Inner))],
            _ => [],
        };
    }

    private static string Map(CodeFile code, ValueModel value) => $"{code.Type(Library.ValueMap)}<{code.Values.Type(value)}>";

    private static IEnumerable<CodeMember> Properties(CodeFile code, IEnumerable<PropertyModel> properties) =>
        properties.Where(p => p.Presence != MemberPresence.Forbidden).Select(p => Property(code, p, "member " + p.JsonName));

    private static CodeMember Property(CodeFile code, PropertyModel property, string key) =>
        new(key, property.Name, PropertyText.Type(code, property), property.Presence == MemberPresence.Required);
}
