using DomainSdk.Cli.Settings;

namespace DomainSdk.Cli.Watching;

/// <summary>The files that a check reads, as they are at one moment: two of them are equal where nothing has changed.</summary>
internal sealed class WatchedFiles : IEquatable<WatchedFiles>
{
    private readonly CheckRequest _request;
    private readonly Dictionary<string, (long Length, DateTime Written)> _states = new(StringComparer.Ordinal);

    private WatchedFiles(CheckRequest request)
    {
        _request = request;
        foreach (var path in PathPatterns.Expand(request.Given)) Add(path);
        Add(request.Texts);
        Add(request.Layout?.Path);
        Add(request.Settings.Path);
        Add(request.Report.Baseline);
        foreach (var folder in request.Choices.Folders) Add(folder);
        foreach (var schema in request.Settings.Schemas) AddSchema(schema.Schema);
        AddSchema(request.Schema);
    }

    /// <summary>The files of a check as they are now.</summary>
    public static WatchedFiles Of(CheckRequest request) => new(request);

    /// <summary>The same files as they are now.</summary>
    public WatchedFiles Again() => new(_request);

    public bool Equals(WatchedFiles? other) =>
        other is not null && _states.Count == other._states.Count && _states.All(state => other._states.TryGetValue(state.Key, out var now) && now == state.Value);

    public override bool Equals(object? obj) => Equals(obj as WatchedFiles);

    public override int GetHashCode() => _states.Count;

    private void Add(string? path)
    {
        if (path is null) return;
        if (Directory.Exists(path)) AddFolder(path, isDeep: true);
        else AddFile(path);
    }

    // What a schema refers to stands beside it, or in the folders of '--schemas'.
    private void AddSchema(string? path)
    {
        if (path is null) return;
        if (File.Exists(path) && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) AddFolder(folder, isDeep: false);
        Add(path);
    }

    private void AddFolder(string folder, bool isDeep)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.')) continue;
                if (entry is DirectoryInfo { LinkTarget: null } && isDeep) AddFolder(entry.FullName, isDeep);
                else if (entry is FileInfo && CheckRun.IsDocument(_request, entry.Name)) AddFile(entry.FullName);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is looked at again, and what cannot be read is for the check to say.
        }
    }

    // What the check itself writes is no reason to check again.
    private void AddFile(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        if (file.Exists && !_request.Report.Files.Any(written => Path.GetFullPath(written.Path) == file.FullName)) _states[file.FullName] = (file.Length, file.LastWriteTimeUtc);
    }
}
