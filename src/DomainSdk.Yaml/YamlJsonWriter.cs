using DomainSdk.Schema.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DomainSdk.Yaml;

/// <summary>Writes one document as JSON and notes what came from where.</summary>
internal sealed class YamlJsonWriter
{
    /// <summary>Aliases can stand for more than any memory holds: so many bytes, and ten times the file, are written at most.</summary>
    private const int MostBytes = 10_000_000;

    /// <summary>One mistake that aliases repeat is told so often at most.</summary>
    private const int MostProblems = 1_000;

    /// <summary>Of a tag so many characters are shown.</summary>
    private const int MostShown = 80;

    private readonly YamlSource _source;
    private readonly YamlDocument _document;
    private readonly YamlMembers _members;
    private readonly List<Finding> _findings;
    private readonly MarkedJson _json;
    private readonly HashSet<int> _open = [];
    private readonly long _most;
    private bool _isStopped;
    private int _problems;

    public YamlJsonWriter(YamlSource source, YamlDocument document, List<Finding> findings)
    {
        (_source, _document, _findings) = (source, document, findings);
        _members = new YamlMembers(document, Problem);
        _json = new MarkedJson(source);
        _most = MostBytes + 10L * source.Utf8.Length;
    }

    public void WriteRoot() => Write(0, 1);

    public JsonText ToText() => JsonText.FromSource(_json.ToArray(), _source.Path, _json.ToMap());

    private void Write(int at, int depth)
    {
        var node = _document[at];
        if (_json.Length > _most) Stop(DocumentIds.Malformed, node, $"The aliases stand for more than {_most} bytes.");
        if (depth > JsonReadOptions.DefaultMaxDepth) Stop(DocumentIds.TooDeep, node, $"The document nests more than {JsonReadOptions.DefaultMaxDepth} lists and maps.");
        if (_isStopped) return;
        if (node is Scalar scalar) WriteScalar(scalar);
        else if (node is SequenceStart list) WriteList(list, at, depth);
        else if (node is MappingStart map) WriteMap(map, at, depth);
        else WriteAlias((AnchorAlias)node, at, depth);
    }

    private void WriteScalar(Scalar scalar)
    {
        var literal = YamlScalar.Literal(scalar, out var problem);
        if (problem is not null) Problem(scalar, problem);
        if (literal is null) _json.Text(scalar);
        else _json.Literal(literal, scalar);
    }

    private void WriteList(SequenceStart list, int at, int depth)
    {
        CheckTag(list, "seq");
        _open.Add(at);
        _json.Open('[', list.Start);
        var item = at + 1;
        for (; !_isStopped && _document[item] is not SequenceEnd; item = _document.After(item))
        {
            if (item > at + 1) _json.Comma();
            Write(item, depth + 1);
        }

        // A block ends with what stands in it last, not where the next thing begins.
        _json.Close(']', list.Style == SequenceStyle.Flow && !_isStopped ? _document[item].End : null);
        _open.Remove(at);
    }

    private void WriteMap(MappingStart map, int at, int depth)
    {
        CheckTag(map, "map");
        _open.Add(at);
        _json.Open('{', map.Start);
        var isFirst = true;
        foreach (var (key, value) in _members.Of(at))
        {
            if (_isStopped) break;
            if (!isFirst) _json.Comma();
            isFirst = false;
            _json.Text(key);
            _json.Colon();
            Write(value, depth + 1);
        }

        _json.Close('}', map.Style == MappingStyle.Flow ? _document[_document.After(at) - 1].End : null);
        _open.Remove(at);
    }

    private void WriteAlias(AnchorAlias alias, int at, int depth)
    {
        var named = _document.Target(at);
        if (named < 0) Problem(alias, $"There is no anchor '{alias.Value}' above.");
        else if (_open.Contains(named)) Problem(alias, $"The alias '{alias.Value}' stands in what it names, which JSON cannot say.");
        else Write(named, depth);
    }

    private void CheckTag(NodeEvent node, string core)
    {
        if (!node.Tag.IsEmpty && node.Tag.Value != "!" && node.Tag.Value != "tag:yaml.org,2002:" + core) Problem(node, $"JSON has no values with the tag '{node.Tag.Value}'.");
    }

    private void Problem(ParsingEvent node, string message)
    {
        if (_isStopped) return;
        if (message.Length > 4 * MostShown) message = message[..MostShown] + "…";
        if (++_problems > MostProblems) Stop(DocumentIds.Malformed, node, $"There are more than {MostProblems} such places; the others are not looked at.");
        else _findings.Add(_source.Problem(DocumentIds.Malformed, node.Start, node is Scalar or AnchorAlias ? node.End : node.Start, message));
    }

    private void Stop(string id, ParsingEvent node, string message)
    {
        if (!_isStopped) _findings.Add(_source.Problem(id, node.Start, node.Start, message));
        _isStopped = true;
    }
}
