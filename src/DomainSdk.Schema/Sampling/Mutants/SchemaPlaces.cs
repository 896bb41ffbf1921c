using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Keywords;

namespace DomainSdk.Schema.Sampling;

/// <summary>Which schemas may apply to each value of a document: those of all branches, whether they hold or not.</summary>
internal sealed class SchemaPlaces
{
    /// <summary>No more schemas than that are noted for one value.</summary>
    private const int MostPerValue = 100;

    private readonly SamplerModel _model;
    private readonly JsonText _text;
    private readonly List<int>?[] _nodes;

    public SchemaPlaces(SamplerModel model, JsonText text, int root)
    {
        _model = model;
        _text = text;
        _nodes = new List<int>?[text.View.Entries.Length];
        Walk(0, [new Goal(root, null)]);
    }

    /// <summary>The indexes of the schemas, references and branches followed.</summary>
    public List<int> At(int entry) => _nodes[entry] ?? [];

    private void Walk(int entry, List<Goal> goals)
    {
        var all = new List<Goal>();
        foreach (var goal in goals) Close(goal, all);
        _nodes[entry] = all.ConvertAll(g => g.Node);
        var view = _text.View;
        if (view.Kind(entry) == JsonKind.Object)
        {
            for (var name = entry + 1; name < view[entry].Next; name = view[name + 1].Next) Walk(name + 1, MemberGoals(all, view.GetString(name)));
        }
        else if (view.Kind(entry) == JsonKind.Array)
        {
            var index = 0;
            for (var item = entry + 1; item < view[entry].Next; item = view[item].Next, index++) Walk(item, ItemGoals(all, index));
        }
    }

    private void Close(Goal goal, List<Goal> all)
    {
        if (all.Count >= MostPerValue || all.Exists(g => g.Node == goal.Node)) return;
        var scope = DynamicScope.Enter(_model.Plan, goal.Scope, goal.Node);
        all.Add(new Goal(goal.Node, scope));
        foreach (var keyword in _model.Plan[goal.Node].Keywords)
        {
            switch (keyword)
            {
                case DynamicRefKeyword dynamic:
                    var target = DynamicScope.Find(scope, dynamic.Candidates, dynamic.Fallback);
                    if (target >= 0) Close(new Goal(target, scope), all);
                    break;
                case RefKeyword or AllOfKeyword or AnyOfKeyword or OneOfKeyword or IfKeyword or DependentSchemasKeyword or PropertyDependenciesKeyword:
                    foreach (var subschema in keyword.Subschemas) Close(new Goal(subschema.Value, scope), all);
                    break;
            }
        }
    }

    private List<Goal> MemberGoals(List<Goal> goals, string name)
    {
        var result = new List<Goal>();
        var utf8 = Encoding.UTF8.GetBytes(name);
        foreach (var goal in goals)
        {
            _model.MembersOf(goal.Node).AddGoals(name, utf8, goal.Scope, result);
            if (_model.Plan[goal.Node].Find<UnevaluatedPropertiesKeyword>() is { } unevaluated) result.Add(new Goal(unevaluated.Node, goal.Scope));
        }

        return result;
    }

    private List<Goal> ItemGoals(List<Goal> goals, int index)
    {
        var result = new List<Goal>();
        foreach (var goal in goals)
        {
            foreach (var keyword in _model.Plan[goal.Node].Keywords)
            {
                if (keyword is PrefixItemsKeyword prefix && index < prefix.Nodes.Length) result.Add(new Goal(prefix.Nodes[index], goal.Scope));
                else if (keyword is ItemsKeyword items && index >= items.Start) result.Add(new Goal(items.Node, goal.Scope));
                else if (keyword is ContainsKeyword or UnevaluatedItemsKeyword) result.Add(new Goal(keyword.Subschemas.First().Value, goal.Scope));
            }
        }

        return result;
    }
}
