using DomainSdk.Schema.Dialects;

namespace DomainSdk.CodeGeneration.Projects;

/// <summary>The short names by which a project file names a dialect.</summary>
internal static class DialectNames
{
    /// <summary>The names; the first one is the default.</summary>
    public static readonly string[] All = ["2020-12", "2019-09", "draft-07", "draft-06", "draft-04", "v1"];

    /// <summary>The dialect of a name.</summary>
    /// <param name="name">One of <see cref="All"/>.</param>
    public static Dialect Find(string name) => name switch
    {
        "2019-09" => Dialect.Draft201909,
        "draft-07" => Dialect.Draft7,
        "draft-06" => Dialect.Draft6,
        "draft-04" => Dialect.Draft4,
        "v1" => Dialect.V1,
        _ => Dialect.Draft202012,
    };
}
