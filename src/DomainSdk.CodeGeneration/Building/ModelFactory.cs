using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Turns named shapes into models: data only, nothing of the plan.</summary>
internal sealed class ModelFactory
{
    private readonly Workload _work;
    private readonly SchemaNames _schemaNames;
    private readonly NameScopes _scopes;
    private readonly RecordFactory _records;
    private readonly UnionFactory _unions;
    private readonly ValueBuilder _values;
    private readonly EntityTypes _entities;

    /// <summary>Prepares for a set of named shapes.</summary>
    /// <param name="work">The plan, and how much is looked at in it.</param>
    /// <param name="options">The options.</param>
    /// <param name="schemaNames">What schema files are called.</param>
    /// <param name="shapes">The shapes, with all names.</param>
    public ModelFactory(Workload work, GenerationOptions options, SchemaNames schemaNames, IReadOnlyList<NamedShape> shapes)
    {
        _work = work;
        var plan = work.Plan;
        _schemaNames = schemaNames;
        _scopes = new NameScopes(shapes, options);
        var recursion = new RecursiveTypes(shapes);
        _values = new ValueBuilder(recursion);
        var uses = new CaseUses(shapes);
        _records = new RecordFactory(plan, options, _values, recursion, _scopes, uses);
        _unions = new UnionFactory(plan, options, _values, _scopes, uses, recursion);
        _entities = new EntityTypes(shapes);
    }

    /// <summary>The model of a shape.</summary>
    /// <param name="shape">The shape.</param>
    public TypeModel Make(NamedShape shape)
    {
        var head = new TypeHead
        {
            Type = shape.TypeName,
            SchemaUri = SchemaUri(shape),
            Origin = _schemaNames.FileName(shape.Anchor) + (shape.Anchor.DocumentPointer.Length > 0 ? "#" + shape.Anchor.DocumentPointer : ""),
            Schemas = TypeName.Of(shape.Namespace, TypeNamer.SchemasClass),
        };
        TypeModel model = shape switch
        {
            RecordShape record => _records.Record(record, head),
            TupleShape tuple => _records.Tuple(tuple, head),
            UnionShape { IsScalar: true } union => _unions.Scalars(union, head),
            UnionShape union => _unions.Union(union, head),
            EnumShape list => Enum(list, head),
            IdentifierShape id => Identifier(id, head),
            WrapperShape wrapper => Wrapper(wrapper, head),
            InterfaceShape => new InterfaceModel { Type = head.Type, SchemaUri = Uri(shape.Anchor), Origin = head.Origin, Schemas = head.Schemas, Properties = [] },
            _ => throw new InvalidOperationException("A named shape without a model: " + shape.GetType().Name),
        };
        return model with
        {
            Accessibility = (shape.Root ?? _schemaNames.OwnerOf(shape.Anchor)).Accessibility,
            DeclaredByUser = shape.Root?.DeclaredByUser ?? false,
            HasConverter = shape.Root?.HasConverter ?? false,
            Hides = shape.Enclosing is { } enclosing && _scopes.Inherits(enclosing, shape.Name),
            Documentation = Documentation.Of(_work.Plan, shape.Anchor),
            Checks = shape.Checks.Distinct().ToEquatableArray(),
            Scope = _scopes.Of(shape),
        };
    }

    /// <summary>The schema whose verdict a type gives: its anchor, unless more holds than that; that of the union where it is nothing but a case.</summary>
    private string SchemaUri(NamedShape shape)
    {
        if (shape.Schema is { } schema)
            return Uri(schema);
        if (shape is RecordShape record && _records.IsJudgedByUnion(record))
            return SchemaUri(record.CaseOf!);
        var reached = Conjunction.Of(_work, shape.Anchor.Index).Nodes;
        return shape.Conjunction.Refused.Count == 0 && shape.Conjunction.Contributors.All(reached.Contains)
            ? Uri(shape.Anchor)
            : Uri(_work.Plan.Nodes[shape.Conjunction.Tops[0]]);
    }

    private static string Uri(PlanNode node) => node.AbsoluteLocation.TrimEnd('#');

    private static EnumModel Enum(EnumShape shape, TypeHead head)
    {
        return new EnumModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Table = TypeName.Of(shape.Namespace, shape.TableName),
            IsInteger = shape.IsInteger,
            Members = shape.Values.Select((v, i) => new EnumMemberModel(shape.MemberNames[i], v.Value, v.Documentation)).ToEquatableArray(),
        };
    }

    private IdentifierModel Identifier(IdentifierShape shape, TypeHead head)
    {
        var scope = _scopes.Rules(shape);
        var inner = new Place(shape.Conjunction) { Shape = shape.Inner };
        return new IdentifierModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Inner = _values.Of(inner, scope, "Value"),
            EntityKind = shape.EntityKind,
            Entity = shape.EntityKind is null ? null : _entities.Of(shape.EntityKind)?.TypeName,
            Rules = scope.Rules,
        };
    }

    private WrapperModel Wrapper(WrapperShape shape, TypeHead head)
    {
        var scope = _scopes.Rules(shape);
        return new WrapperModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Inner = _values.Unwrapped(shape.Inner, scope, "Value"),
            Rules = scope.Rules,
        };
    }
}
