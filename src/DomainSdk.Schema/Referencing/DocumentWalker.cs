using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Referencing;

/// <summary>Finds the schemas of a document as their dialects say where schemas stand, and the identifiers and anchors they declare.</summary>
internal sealed class DocumentWalker
{
    private readonly SchemaRegistry _registry;
    private readonly SchemaDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<Pending> _pending = new();

    public DocumentWalker(SchemaRegistry registry, SchemaDocument document, DiagnosticBag diagnostics)
    {
        _registry = registry;
        _document = document;
        _diagnostics = diagnostics;
    }

    /// <summary>Walks a whole document.</summary>
    public void WalkDocument(Dialect defaultDialect)
    {
        var root = new SchemaLocation(_document.Text.Root, "");
        var dialect = DeclaredDialect(root.Value, _document.BaseUri) ?? defaultDialect;
        var uri = _document.BaseUri;
        var id = Identifier(root.Value, dialect);
        if (id.IsPresent) uri = UriReference.SplitFragment(UriReference.Resolve(uri, id.GetString())).Uri;
        var resource = OpenResource(root, uri, dialect);
        // The place of the file answers too, unless another resource has that identifier.
        if (!_registry.TryRegister(uri, resource)) ReportDuplicate(id.IsPresent ? id : root.Value, uri);
        _registry.TryRegister(_document.BaseUri, resource);
        Visit(root, resource);
        WalkPending();
    }

    /// <summary>Walks a value that a reference points to although the dialect does not know it as a schema.</summary>
    public void WalkPart(JsonNode value, SchemaResource enclosing, string documentPointer)
    {
        _pending.Push(new Pending(value, documentPointer, enclosing));
        WalkPending();
    }

    private void WalkPending()
    {
        while (_pending.Count > 0)
        {
            _registry.Cancellation.ThrowIfCancellationRequested();
            var (value, pointer, resource) = _pending.Pop();
            if (_document.TryGetLocation(value, out _)) continue;
            var location = new SchemaLocation(value, pointer);
            Visit(location, EmbeddedResource(location, resource) ?? resource);
        }
    }

    /// <summary>The resource that a subschema opens by its identifier, or null.</summary>
    private SchemaResource? EmbeddedResource(SchemaLocation location, SchemaResource enclosing)
    {
        if (location.Value.Kind != JsonKind.Object) return null;
        var dialect = DeclaredDialect(location.Value, enclosing.Uri) ?? enclosing.Dialect;
        var id = Identifier(location.Value, dialect);
        if (!id.IsPresent) return null;
        var (uri, fragment) = UriReference.SplitFragment(id.GetString());
        if (uri.Length == 0 && fragment.Length > 0) return null;
        uri = UriReference.Resolve(enclosing.Uri, uri);
        var resource = OpenResource(location, uri, dialect);
        if (!_registry.TryRegister(uri, resource)) ReportDuplicate(id, uri);
        return resource;
    }

    private SchemaResource OpenResource(SchemaLocation root, string uri, Dialect dialect)
    {
        var resource = _registry.CreateResource(uri, _document, dialect);
        resource.Root = root;
        return resource;
    }

    private void Visit(SchemaLocation location, SchemaResource resource)
    {
        location.Resource = resource;
        _document.Add(location);
        if (location.Value.Kind != JsonKind.Object) return;
        DeclareAnchors(location, resource);
        // Pushed from last to first, so that schemas are found in the order of the file.
        var children = new List<Pending>();
        foreach (var (name, value) in location.Value.EnumerateMembers())
        {
            var keyword = resource.Dialect.Find(name.GetString());
            if (keyword is null || keyword.Shape == SubschemaShape.None) continue;
            AddChildren(children, value, JsonPointer.Append(location.DocumentPointer, keyword.Name), keyword.Shape, resource);
        }

        for (var i = children.Count - 1; i >= 0; i--) _pending.Push(children[i]);
    }

    private static void AddChildren(List<Pending> children, JsonNode value, string pointer, SubschemaShape shape, SchemaResource resource)
    {
        if (value.Kind == JsonKind.Array && shape is SubschemaShape.Array or SubschemaShape.SchemaOrArray)
        {
            var index = 0;
            foreach (var item in value.EnumerateItems())
                AddSchema(children, item, JsonPointer.Append(pointer, index++), resource);
        }
        else if (shape is SubschemaShape.Schema or SubschemaShape.SchemaOrArray)
        {
            AddSchema(children, value, pointer, resource);
        }
        else if (value.Kind == JsonKind.Object && shape is SubschemaShape.Map or SubschemaShape.MapOrNames or SubschemaShape.MapOfMaps)
        {
            foreach (var (name, member) in value.EnumerateMembers())
            {
                var path = JsonPointer.Append(pointer, name.GetString());
                if (shape == SubschemaShape.MapOfMaps) AddChildren(children, member, path, SubschemaShape.Map, resource);
                else AddSchema(children, member, path, resource);
            }
        }
    }

    private static void AddSchema(List<Pending> children, JsonNode value, string pointer, SchemaResource resource)
    {
        if (value.Kind is JsonKind.Object or JsonKind.True or JsonKind.False)
            children.Add(new Pending(value, pointer, resource));
    }

    private void DeclareAnchors(SchemaLocation location, SchemaResource resource)
    {
        var schema = location.Value;
        var dialect = resource.Dialect;
        if (dialect.Has(DialectRules.AnchorsInId))
        {
            var id = Identifier(schema, dialect);
            var fragment = id.IsPresent ? UriReference.SplitFragment(id.GetString()).Fragment : "";
            if (fragment.Length > 0 && fragment[0] != '/') Declare(resource, fragment, location, id, isDynamic: false);
            return;
        }

        foreach (var name in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (dialect.Find(name) is not null && schema.TryGetMember(name, out var anchor) && anchor.Kind == JsonKind.String)
                Declare(resource, anchor.GetString(), location, anchor, name == "$dynamicAnchor");
        }

        if (dialect.Find("$recursiveAnchor") is not null && resource.Root == location
            && schema.TryGetMember("$recursiveAnchor", out var flag) && flag.Kind == JsonKind.True)
            resource.IsRecursiveAnchor = true;
    }

    private void Declare(SchemaResource resource, string name, SchemaLocation location, JsonNode at, bool isDynamic)
    {
        if (!resource.TryAddAnchor(name, location, isDynamic) && _document.IsSource)
            _diagnostics.Report(DiagnosticCatalog.DuplicateIdentifier, at, $"The anchor '{name}' is declared twice in this schema resource.");
    }

    private Dialect? DeclaredDialect(JsonNode schema, string baseUri) =>
        schema.TryGetMember("$schema", out var declared) && declared.Kind == JsonKind.String
            ? _registry.ResolveDialect(declared, baseUri)
            : null;

    /// <summary>The identifier of a schema as its dialect reads it; absent where <c>$ref</c> hides it.</summary>
    private static JsonNode Identifier(JsonNode schema, Dialect dialect)
    {
        if (!schema.TryGetMember(dialect.IdKeyword, out var id) || id.Kind != JsonKind.String) return default;
        return dialect.Has(DialectRules.ReferenceHidesSiblings) && schema.TryGetMember("$ref", out var reference) && reference.Kind == JsonKind.String
            ? default
            : id;
    }

    private void ReportDuplicate(JsonNode at, string uri)
    {
        if (_document.IsSource)
            _diagnostics.Report(DiagnosticCatalog.DuplicateIdentifier, at, $"Another schema has the identifier '{uri}' already.");
    }

    private readonly record struct Pending(JsonNode Value, string Pointer, SchemaResource Resource);
}
