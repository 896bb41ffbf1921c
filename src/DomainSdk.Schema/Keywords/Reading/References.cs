using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Referencing;

namespace DomainSdk.Schema.Keywords;

/// <summary>Follows the references of keywords; reports those without a target and what was probably meant.</summary>
internal static class References
{
    public static bool TryResolve(KeywordContext context, string reference, [NotNullWhen(true)] out SchemaLocation? target)
    {
        if (context.Builder.Registry.TryResolve(reference, context.Location.Resource, out target, out var failure)) return true;
        var (message, suggestion) = Explain(reference, failure, context);
        context.Builder.Diagnostics.Report(
            DiagnosticCatalog.UnresolvedReference, context.Value,
            suggestion is null ? message + "." : $"{message}; did you mean '{suggestion}'?", suggestion);
        return false;
    }

    private static (string Message, string? Suggestion) Explain(string reference, ResolutionFailure failure, KeywordContext context)
    {
        switch (failure.Kind)
        {
            case ResolutionFailureKind.Resource:
                if (context.Builder.Registry.IsMalformed(failure.Name)) return ($"'{reference}' refers to '{failure.Name}', which is not JSON", null);
                if ((context.Builder.Options.Retriever as IRetrievalBound)?.WhyRefused(failure.Name) is { } refusal) return ($"'{reference}' refers to '{failure.Name}', {refusal}", null);
                var own = context.Location.Resource;
                var known = context.Builder.Registry.Resources.Where(r => r != own).Select(r => r.Uri);
                var nearest = WithSlashes(reference, context) ?? PointerOf(reference, own) ?? Spelling.Nearest(failure.Name, known);
                return ($"'{reference}' refers to '{failure.Name}', which is none of the schemas here", nearest);
            case ResolutionFailureKind.Anchor:
                return ($"'{reference}' has no target: no anchor '{failure.Name}' is declared", AnchorLike(failure));
            default:
                return ($"'{reference}' has no target: nothing is at '{failure.Name}'", PointerLike(failure));
        }
    }

    /// <summary>A path of a file as Windows writes it.</summary>
    private static string? WithSlashes(string reference, KeywordContext context)
    {
        var slashed = reference.Replace('\\', '/');
        return slashed != reference && context.Builder.Registry.TryResolve(slashed, context.Location.Resource, out _, out _) ? slashed : null;
    }

    /// <summary>'definitions/part' is often written where '#/definitions/part' is meant.</summary>
    private static string? PointerOf(string reference, SchemaResource resource)
    {
        var pointer = "/" + reference.TrimStart('/');
        return JsonPointer.TryResolve(resource.Root.Value, pointer, out var target) && target.Kind is JsonKind.Object or JsonKind.True or JsonKind.False ? "#" + pointer : null;
    }

    private static string? AnchorLike(ResolutionFailure failure)
    {
        var anchors = failure.Resource!.Anchors.Keys.ToList();
        if (Spelling.Nearest(failure.Name, anchors) is { } anchor) return "#" + anchor;
        // '#Name' is often written where '#/$defs/Name' is meant.
        return Definitions(failure.Resource).FirstOrDefault(p => p.EndsWith("/" + failure.Name, StringComparison.Ordinal));
    }

    private static string? PointerLike(ResolutionFailure failure)
    {
        var definitions = Definitions(failure.Resource!).ToList();
        var name = failure.Name.Substring(failure.Name.LastIndexOf('/'));
        return definitions.FirstOrDefault(p => p.EndsWith(name, StringComparison.Ordinal))
            ?? Spelling.Nearest("#" + failure.Name, definitions)
            ?? NearestByName(name.Substring(1), definitions);
    }

    private static string? NearestByName(string name, List<string> definitions)
    {
        var names = definitions.ToLookup(d => d.Substring(d.LastIndexOf('/') + 1), StringComparer.Ordinal);
        return Spelling.Nearest(name, names.Select(n => n.Key)) is { } nearest ? names[nearest].First() : null;
    }

    /// <summary>The references by which the definitions of a resource are reached.</summary>
    private static IEnumerable<string> Definitions(SchemaResource resource)
    {
        foreach (var container in new[] { "$defs", "definitions" })
        {
            if (!resource.Root.Value.TryGetMember(container, out var definitions) || definitions.Kind != JsonKind.Object) continue;
            foreach (var member in definitions.EnumerateMembers()) yield return "#/" + container + "/" + JsonPointer.Escape(member.Name);
        }
    }
}
