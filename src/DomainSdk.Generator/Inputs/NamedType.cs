namespace DomainSdk.Generator.Inputs;

/// <summary>An item that names a C# type, as the targets file joins them: <c>money=Acme.Money</c>.</summary>
internal static class NamedType
{
    /// <summary>Takes an item apart.</summary>
    /// <param name="item">The item.</param>
    /// <returns>What it includes, and the full name of the type; empty where there is none.</returns>
    public static (string Name, string Type) Split(string item)
    {
        var equals = item.LastIndexOf('=');
        return equals < 0 ? (item.Trim(), "") : (item.Substring(0, equals).Trim(), item.Substring(equals + 1).Trim());
    }
}
