using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Referencing;

/// <summary>All schema resources of a compilation by URI. Documents that are referred to come in when they are first needed.</summary>
internal sealed class SchemaRegistry
{
    private readonly ISchemaRetriever? _retriever;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonText> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _malformed = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonText, SchemaDocument> _documents = [];
    private readonly List<SchemaResource> _resources = [];
    private readonly DialectResolver _dialects;

    public SchemaRegistry(ISchemaRetriever? retriever, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        _retriever = retriever;
        _diagnostics = diagnostics;
        _dialects = new DialectResolver(uri => TryFindText(uri, out var text) ? text : null, diagnostics);
    }

    /// <summary>Ends the compilation.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The resources in the order they were found; <see cref="SchemaResource.Index"/> is the place here.</summary>
    public IReadOnlyList<SchemaResource> Resources => _resources;

    /// <summary>Makes the URIs of a source known before any document is read, so that metaschemas among the sources are found.</summary>
    public void Announce(JsonText text, string baseUri)
    {
        var uri = UriReference.SplitFragment(baseUri).Uri;
        _texts.TryAdd(uri, text);
        foreach (var name in new[] { "$id", "id" })
        {
            if (!text.Root.TryGetMember(name, out var id) || id.Kind != JsonKind.String) continue;
            var own = UriReference.SplitFragment(UriReference.Resolve(uri, id.GetString())).Uri;
            _texts.TryAdd(own, text);
        }
    }

    /// <summary>Reads a document: its resources, anchors and schema locations.</summary>
    public SchemaDocument AddDocument(JsonText text, string baseUri, Dialect defaultDialect, bool isSource)
    {
        if (_documents.TryGetValue(text, out var document)) return document;
        document = new SchemaDocument(text, UriReference.SplitFragment(baseUri).Uri, isSource);
        _documents.Add(text, document);
        new DocumentWalker(this, document, _diagnostics).WalkDocument(defaultDialect);
        return document;
    }

    /// <summary>The dialect of a <c>$schema</c> value; null, with a diagnostic, where it is unknown.</summary>
    public Dialect? ResolveDialect(JsonNode schema, string baseUri)
    {
        var uri = UriReference.Resolve(baseUri, schema.GetString());
        var dialect = _dialects.Resolve(uri, schema);
        if (dialect is not null) return dialect;
        var nearest = Spelling.Nearest(UriReference.SplitFragment(uri).Uri, Dialect.All.Select(d => d.MetaschemaUri));
        _diagnostics.Report(
            DiagnosticCatalog.UnknownDialect, schema,
            $"The dialect '{schema.GetString()}' is not known{(nearest is null ? "" : $"; did you mean '{nearest}'?")}", nearest);
        return null;
    }

    public SchemaResource CreateResource(string uri, SchemaDocument document, Dialect dialect)
    {
        var resource = new SchemaResource(_resources.Count, uri, document, dialect);
        _resources.Add(resource);
        return resource;
    }

    /// <summary>Registers a URI.</summary>
    /// <returns>False where another resource has it.</returns>
    public bool TryRegister(string uri, SchemaResource resource)
    {
        if (_byUri.TryGetValue(uri, out var existing)) return existing == resource;
        _byUri.Add(uri, resource);
        return true;
    }

    /// <summary>The resources by their URIs.</summary>
    public IEnumerable<KeyValuePair<string, SchemaResource>> Registered => _byUri;

    public SchemaResource? FindRegistered(string uri) => _byUri.TryGetValue(uri, out var resource) ? resource : null;

    /// <summary>Follows a reference.</summary>
    /// <param name="reference">The reference as written.</param>
    /// <param name="from">The resource whose URI is the base.</param>
    /// <param name="location">The schema referred to.</param>
    /// <param name="failure">What is missing.</param>
    public bool TryResolve(string reference, SchemaResource from, [NotNullWhen(true)] out SchemaLocation? location, out ResolutionFailure failure)
    {
        location = null;
        failure = default;
        var (uri, fragment) = UriReference.SplitFragment(UriReference.Resolve(from.Uri, reference));
        var resource = TryFindResource(uri, from.Dialect);
        if (resource is null)
        {
            failure = new ResolutionFailure(ResolutionFailureKind.Resource, uri, null);
            return false;
        }

        fragment = UriReference.Decode(fragment);
        if (fragment.Length == 0)
        {
            location = resource.Root;
            return true;
        }

        if (fragment[0] == '/')
        {
            if (TryFollow(resource, fragment, out location)) return true;
            failure = new ResolutionFailure(ResolutionFailureKind.Pointer, fragment, resource);
            return false;
        }

        if (resource.Anchors.TryGetValue(fragment, out location)) return true;
        failure = new ResolutionFailure(ResolutionFailureKind.Anchor, fragment, resource);
        return false;
    }

    /// <summary>The schema at a value of a document; read as one if nothing said so before.</summary>
    public SchemaLocation LocationAt(JsonNode value, SchemaResource enclosing, string documentPointer)
    {
        var document = enclosing.Document;
        if (!document.TryGetLocation(value, out var location))
        {
            new DocumentWalker(this, document, _diagnostics).WalkPart(value, enclosing, documentPointer);
            document.TryGetLocation(value, out location);
        }

        return location;
    }

    private SchemaResource? TryFindResource(string uri, Dialect referrer)
    {
        if (_byUri.TryGetValue(uri, out var resource)) return resource;
        if (!TryFindText(uri, out var text)) return null;
        var document = AddDocument(text, uri, referrer, isSource: false);
        // A document with an identifier of its own answers to the URI it was retrieved by as well.
        TryRegister(uri, document.Root.Resource);
        return FindRegistered(uri);
    }

    /// <summary>The text of a metaschema that is none of the published ones.</summary>
    public bool TryFindOwnMetaschema(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        return !DialectResolver.IsPublished(uri) && TryFindText(uri, out text);
    }

    /// <summary>The text of a document by its URI: of a source, from the retriever, or a published metaschema.</summary>
    public bool TryFindText(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        if (_texts.TryGetValue(uri, out text)) return true;
        if (_missing.Contains(uri)) return false;
        if (TryRetrieve(uri, out text) || Metaschemas.TryGet(uri, out text))
        {
            _texts.Add(uri, text!);
            return true;
        }

        _missing.Add(uri);
        return false;
    }

    /// <summary>Whether a document was found that is not JSON.</summary>
    public bool IsMalformed(string uri) => _malformed.Contains(uri);

    private bool TryRetrieve(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = null;
        try
        {
            return _retriever?.TryRetrieve(uri, out text) == true;
        }
        catch (JsonSyntaxException e)
        {
            _diagnostics.ReportSyntax(e);
            _malformed.Add(uri);
            return false;
        }
    }

    /// <summary>Follows a JSON Pointer; embedded resources on the way change the resource that the target belongs to.</summary>
    private bool TryFollow(SchemaResource resource, string pointer, [NotNullWhen(true)] out SchemaLocation? location)
    {
        location = null;
        if (!JsonPointer.TrySplit(pointer, out var tokens)) return false;
        var value = resource.Root.Value;
        var enclosing = resource;
        var path = resource.Root.DocumentPointer;
        foreach (var token in tokens)
        {
            if (!resource.Document.TryStep(value, token, out value)) return false;
            path = JsonPointer.Append(path, token);
            if (resource.Document.TryGetLocation(value, out var known)) enclosing = known.Resource;
        }

        location = LocationAt(value, enclosing, path);
        return true;
    }
}
