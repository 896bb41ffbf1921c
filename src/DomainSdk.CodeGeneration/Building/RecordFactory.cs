using DomainSdk.CodeGeneration.Analysis;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Plan;

namespace DomainSdk.CodeGeneration.Building;

/// <summary>Makes the models of records, and of tuples.</summary>
/// <param name="plan">The plan.</param>
/// <param name="options">The options.</param>
/// <param name="values">Makes values of places.</param>
/// <param name="recursion">Knows which types contain one another.</param>
/// <param name="scopes">Knows what names mean.</param>
/// <param name="uses">Knows which records are nothing but a case.</param>
internal sealed class RecordFactory(SchemaPlan plan, GenerationOptions options, ValueBuilder values, RecursiveTypes recursion, NameScopes scopes, CaseUses uses)
{
    private readonly Defaults _defaults = new(plan);

    /// <summary>Whether a record is nothing but a case, which its union judges.</summary>
    /// <param name="record">The record.</param>
    public bool IsJudgedByUnion(RecordShape record) => uses.IsOnlyCase(record);

    /// <summary>The model of a record.</summary>
    /// <param name="shape">The record.</param>
    /// <param name="head">What every model has.</param>
    public RecordModel Record(RecordShape shape, TypeHead head)
    {
        var scope = scopes.Rules(shape);
        return new RecordModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Properties = shape.Members.Select(m => Property(m, scope, _defaults.Of(shape, m, recursion)) with { Hides = scopes.Inherits(shape, m.PropertyName) }).ToEquatableArray(),
            Patterns = shape.Patterns.Select(p => Pattern(p, scope)).ToEquatableArray(),
            UnknownMembers = Unknown(shape, scope),
            Dependencies = shape.Dependencies.ToEquatableArray(),
            Conditions = shape.Conditions.Where(c => c != Conditions.True).Select(c => Condition(c, shape, scope)).ToEquatableArray(),
            AcceptsOtherKinds = shape.AcceptsOtherKinds,
            BaseUnion = UnionBases.BaseOf(shape)?.TypeName,
            IsJudgedByUnion = uses.IsOnlyCase(shape),
            Rules = scope.Rules,
        };
    }

    /// <summary>The model of a tuple.</summary>
    /// <param name="shape">The tuple.</param>
    /// <param name="head">What every model has.</param>
    public TupleModel Tuple(TupleShape shape, TypeHead head)
    {
        var scope = scopes.Rules(shape);
        var items = shape.Items.Select(i => Property(i, scope, null)).ToEquatableArray();
        return new TupleModel
        {
            Type = head.Type,
            SchemaUri = head.SchemaUri,
            Origin = head.Origin,
            Schemas = head.Schemas,
            Items = items,
            Rest = shape.Rest is null ? null : new RestModel(shape.RestName, values.Of(shape.Rest, scope, "Rest", isInside: true)),
            Rule = scope.Add(shape.Rule, "Items"),
            Rules = scope.Rules,
        };
    }

    private PropertyModel Property(MemberShape member, RuleScope scope, DefaultModel? @default)
    {
        var name = member.PropertyName;
        if (member.IsForbidden)
            return new PropertyModel { JsonName = member.Name, Name = "", Value = new NeverValueModel(), Presence = MemberPresence.Forbidden };
        if (member.IsFixed)
            return Fixed(member, scope);
        var value = values.Of(member.Place, scope, name);
        return new PropertyModel
        {
            JsonName = member.Name,
            Name = name,
            Value = value,
            Presence = member.IsRequired ? MemberPresence.Required
                : @default is not null ? MemberPresence.Defaulted
                : value.IsNullable ? MemberPresence.OptionalNullable : MemberPresence.Optional,
            Default = member.IsRequired ? null : @default,
            Documentation = member.Annotations.Documentation,
        };
    }

    private static PropertyModel Fixed(MemberShape member, RuleScope scope)
    {
        if (member.Tag is { } tag)
        {
            var name = tag.List.MemberNames[tag.List.Values.FindIndex(v => v.Value == tag.Value)];
            return new PropertyModel
            {
                JsonName = member.Name,
                Name = member.PropertyName,
                Value = new TextChoiceValueModel(scope.Add(new EnumTableModel([tag.Value]), member.PropertyName)),
                Presence = MemberPresence.Constant,
                Constant = new ConstantModel("", null, "", null, new EnumDefault(tag.List.TypeName, name)),
                Documentation = member.Annotations.Documentation,
            };
        }

        var json = member.Place.Constant.IsPresent ? Json.Minify(member.Place.Constant) : "null";
        var (kind, text) = member.Place.Shape switch
        {
            TextChoiceShape => (ScalarKind.Text, member.Place.Constant.GetString()),
            ScalarShape { Kind: ScalarKind.BigInteger or ScalarKind.Int128 or ScalarKind.UInt128 or ScalarKind.ExactNumber } big when IsPlainInteger(json) => (big.Kind, json),
            ScalarShape scalar when Literals.Of(scalar.Kind, member.Place.Constant) is { } literal => (scalar.Kind, literal),
            _ => ((ScalarKind?)null, ""),
        };
        ValueModel value;
        if (member.Place.Shape is TextChoiceShape choice)
            value = new TextChoiceValueModel(scope.Add(choice.Values, member.PropertyName));
        else if (scope.Add(new ConstantRuleModel(json), member.PropertyName) is not null && kind is { } known)
            value = new ScalarValueModel(known);
        else
            value = new AnyValueModel();
        return new PropertyModel
        {
            JsonName = member.Name,
            Name = member.PropertyName,
            Value = value,
            Presence = member.IsRequired ? MemberPresence.Constant : MemberPresence.OptionalConstant,
            Constant = new ConstantModel(json, kind, text, member.IsRequired ? null : member.PresenceName),
            Documentation = member.Annotations.Documentation,
        };
    }

    private static bool IsPlainInteger(string json) => json.All(c => c is '-' or (>= '0' and <= '9'));

    private PatternMembersModel Pattern(PatternShape shape, RuleScope scope) => new(
        shape.PropertyName,
        scope.Add(StringRuleModel.None with { Pattern = shape.Pattern }, shape.PropertyName + "Name"),
        values.Of(shape.Place, scope, shape.PropertyName, isInside: true),
        Documentation.Of(plan, shape.Node));

    private static ConditionModel Condition(ConditionModel condition, RecordShape shape, RuleScope scope)
    {
        AddRules(condition);
        return condition;

        void AddRules(ConditionModel one)
        {
            switch (one)
            {
                case ConditionModel.Passes passes:
                    scope.Add(passes.Rule, shape.Members[passes.Member].PropertyName is { Length: > 0 } word ? word : "Member");
                    break;
                case ConditionModel.Not not:
                    AddRules(not.Inner);
                    break;
                case ConditionModel.Every every:
                    foreach (var inner in every.Inner)
                        AddRules(inner);
                    break;
                case ConditionModel.Some some:
                    foreach (var inner in some.Inner)
                        AddRules(inner);
                    break;
                case ConditionModel.Single single:
                    foreach (var inner in single.Inner)
                        AddRules(inner);
                    break;
            }
        }
    }

    private UnknownMembersModel? Unknown(RecordShape shape, RuleScope scope)
    {
        if (shape.Unknown is null)
            return null;
        var value = values.Of(shape.Unknown, scope, "Additional");
        var isKept = options.KeepUnknownMembers || shape.Unknown.Shape is not AnyShape;
        return new UnknownMembersModel(isKept ? shape.UnknownName : null, value, scope.Add(shape.UnknownNameRule, "AdditionalName"));
    }
}
