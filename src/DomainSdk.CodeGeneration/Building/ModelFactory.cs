using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Turns named shapes into models: text only, nothing of the plan.</summary>
internal sealed partial class ModelFactory
{
    private readonly SchemaPlan _plan;
    private readonly GenerationOptions _options;
    private readonly SchemaNames _schemaNames;
    private readonly Dictionary<string, (Names Names, References References)> _namespaces = new(StringComparer.Ordinal);

    /// <summary>Prepares for a set of named shapes.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">The options.</param>
    /// <param name="schemaNames">What schema files are called.</param>
    /// <param name="shapes">The shapes, with their names.</param>
    public ModelFactory(SchemaPlan plan, GenerationOptions options, SchemaNames schemaNames, IReadOnlyList<NamedShape> shapes)
    {
        _plan = plan;
        _options = options;
        _schemaNames = schemaNames;
        var recursion = new RecursiveTypes(shapes);
        foreach (var group in shapes.GroupBy(s => s.Namespace, StringComparer.Ordinal))
        {
            var taken = new HashSet<string>(group.Where(s => s.Enclosing is null).Select(s => s.Name), StringComparer.Ordinal);
            var names = new Names(group.Key, taken);
            _namespaces.Add(group.Key, (names, new References(names, TypeNamer.SchemasClass, recursion)));
        }
    }

    /// <summary>The model of a shape.</summary>
    /// <param name="shape">The shape.</param>
    public TypeModel Make(NamedShape shape)
    {
        var (names, references) = _namespaces[shape.Namespace];
        TypeModel model = shape switch
        {
            RecordShape record => Record(record, references),
            UnionShape union => Union(union, references, names.Taken),
            EnumShape list => Enum(list),
            IdentifierShape id => Identifier(id, references),
            WrapperShape wrapper => Wrapper(wrapper, references),
            InterfaceShape => new InterfaceModel { Namespace = shape.Namespace, Name = shape.Name, SchemaUri = Uri(shape.Anchor), Origin = Origin(shape), Properties = [] },
            _ => throw new InvalidOperationException("A named shape without a model: " + shape.GetType().Name),
        };
        return model with
        {
            Enclosing = shape.Enclosing?.QualifiedName,
            Accessibility = (shape.Root ?? _schemaNames.OwnerOf(shape.Anchor)).Accessibility,
            Documentation = Documentation.Of(shape.Anchor),
            Checks = shape.Checks.Distinct().ToEquatableArray(),
            SchemasClass = TypeNamer.SchemasClass,
            TakenNames = names.Taken.Where(n => ReservedNames.Contains(n)).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    /// <summary>The schema whose verdict a type gives: its anchor, unless more holds than that.</summary>
    private string SchemaUri(NamedShape shape)
    {
        if (shape.Schema is { } schema)
            return Uri(schema);
        var reached = Conjunction.Of(_plan, shape.Anchor.Index).Nodes;
        return shape.Conjunction.Contributors.All(reached.Contains)
            ? Uri(shape.Anchor)
            : Uri(_plan.Nodes[shape.Conjunction.Tops[0]]);
    }

    private static string Uri(PlanNode node) => node.AbsoluteLocation.TrimEnd('#');

    private string Origin(NamedShape shape) =>
        _schemaNames.FileName(shape.Anchor) + (shape.Anchor.DocumentPointer.Length > 0 ? "#" + shape.Anchor.DocumentPointer : "");

    private EnumModel Enum(EnumShape shape)
    {
        var memberNames = MemberNames.ForEnum([.. shape.Values.Select(v => v.Value)]);
        return new EnumModel
        {
            Namespace = shape.Namespace,
            Name = shape.Name,
            SchemaUri = SchemaUri(shape),
            Origin = Origin(shape),
            Members = shape.Values.Select((v, i) => new EnumMemberModel(memberNames[i], v.Value, v.Documentation)).ToEquatableArray(),
        };
    }

    private IdentifierModel Identifier(IdentifierShape shape, References references)
    {
        var scope = new RuleScope(shape, "Value");
        var inner = new Place(shape.Conjunction) { Shape = shape.Inner };
        return new IdentifierModel
        {
            Namespace = shape.Namespace,
            Name = shape.Name,
            SchemaUri = SchemaUri(shape),
            Origin = Origin(shape),
            Inner = references.Of(inner, scope, "Value"),
            EntityKind = shape.EntityKind,
            Rules = scope.Rules,
        };
    }

    private WrapperModel Wrapper(WrapperShape shape, References references)
    {
        var scope = new RuleScope(shape, "Value");
        return new WrapperModel
        {
            Namespace = shape.Namespace,
            Name = shape.Name,
            SchemaUri = SchemaUri(shape),
            Origin = Origin(shape),
            Inner = references.Unwrapped(shape.Inner, scope, "Value"),
            DeclaredByUser = shape.Root?.DeclaredByUser ?? false,
            HasConverter = shape.Root?.HasConverter ?? false,
            Rules = scope.Rules,
        };
    }
}
