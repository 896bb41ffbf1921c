using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk;

/// <summary>
/// The output unit of 2019-09 and 2020-12 (core, section 12.3): one for each schema, and one for each keyword with an error or an annotation.
/// </summary>
internal sealed class KeywordOutput
{
    private readonly List<KeywordOutput> _children = [];
    private readonly string _keywordLocation;
    private readonly string _absoluteLocation;
    private readonly string _instanceLocation;
    private bool _isValid;

    private KeywordOutput(bool isValid, string keywordLocation, string absoluteLocation, string instanceLocation)
    {
        _isValid = isValid;
        _keywordLocation = keywordLocation;
        _absoluteLocation = absoluteLocation;
        _instanceLocation = instanceLocation;
    }

    private string? Error { get; set; }

    private string? Annotation { get; set; }

    private bool Contributes { get; set; } = true;

    /// <summary>The tree of a result.</summary>
    /// <param name="unit">The result of a schema.</param>
    /// <param name="condense">Whether schemas that add nothing are left out, and single children take the place of their parents.</param>
    public static KeywordOutput From(OutputUnit unit, bool condense)
    {
        var output = new KeywordOutput(unit.IsValid, unit.EvaluationPath, unit.SchemaLocation, unit.InstanceLocation);
        foreach (var error in unit.Errors)
            output._children.Add(new KeywordOutput(false, error.KeywordLocation, error.AbsoluteKeywordLocation, unit.InstanceLocation) { Error = error.Message });
        if (unit.IsValid)
        {
            foreach (var annotation in unit.Annotations) output._children.Add(Annotated(unit, annotation.Key, annotation.Value));
        }

        var isReached = StackRoom.Has() || StackRoom.GiveUp();
        foreach (var detail in isReached ? unit.Details : [])
        {
            // In a valid schema only valid results matter, in an invalid one only what made it fail: the others are what verbose is for.
            var contributes = detail.IsValid == unit.IsValid && (detail.IsValid || Decides(unit, detail));
            if (condense && !contributes) continue;
            var child = From(detail, condense);
            child.Contributes = contributes;
            if (!condense || child._children.Count > 0 || child.Error is not null) output._children.Add(child);
        }

        if (output._children.Count == 0 && !unit.IsValid) output.Error = "The schema is false or a subschema decides.";
        return condense && output._children.Count == 1 && unit.EvaluationPath.Length > 0 ? output._children[0] : output;
    }

    /// <summary>The units of keywords with an error, or with an annotation that counts.</summary>
    public IEnumerable<KeywordOutput> Leaves(bool isValid)
    {
        if (_isValid != isValid || !Contributes || !(StackRoom.Has() || StackRoom.GiveUp())) yield break;
        if (Error is not null || Annotation is not null) yield return this;
        foreach (var leaf in _children.SelectMany(c => c.Leaves(isValid))) yield return leaf;
    }

    public void Write(StringBuilder json)
    {
        json.Append("{\"valid\":").Append(OutputWriter.Bool(_isValid))
            .Append(",\"keywordLocation\":").Append(OutputWriter.Quote(_keywordLocation))
            .Append(",\"absoluteKeywordLocation\":").Append(OutputWriter.Quote(_absoluteLocation))
            .Append(",\"instanceLocation\":").Append(OutputWriter.Quote(_instanceLocation));
        if (Error is not null) json.Append(",\"error\":").Append(OutputWriter.Quote(Error));
        if (Annotation is not null) json.Append(",\"annotation\":").Append(Annotation);
        if (_children.Count > 0 && (StackRoom.Has() || StackRoom.GiveUp()))
        {
            json.Append(_isValid ? ",\"annotations\":[" : ",\"errors\":[");
            for (var i = 0; i < _children.Count; i++)
            {
                if (i > 0) json.Append(',');
                _children[i].Write(json);
            }

            json.Append(']');
        }

        json.Append('}');
    }

    /// <summary>Whether a failed subschema makes the schema around it fail.</summary>
    private static bool Decides(OutputUnit unit, OutputUnit detail) => detail.Applicator switch
    {
        "if" or "not" or "contains" => false,
        "anyOf" or "oneOf" => unit.Errors.Any(e => e.Keyword == detail.Applicator),
        _ => true,
    };

    private static KeywordOutput Annotated(OutputUnit unit, string keyword, string value)
    {
        var token = "/" + JsonPointer.Escape(keyword);
        return new KeywordOutput(true, unit.EvaluationPath + token, unit.SchemaLocation + UriReference.EncodeFragment(token), unit.InstanceLocation)
        {
            Annotation = value,
        };
    }
}
