using DomainSdk.EntityFrameworkCore.Conversion;
using Microsoft.EntityFrameworkCore;

namespace DomainSdk.EntityFrameworkCore;

/// <summary>Columns for generated types.</summary>
public static class DomainSdkModelConfiguration
{
    /// <summary>
    /// Gives every property of an entity that is of a generated type a column: typed ids, other scalars and enums as the plain text that stands in
    /// JSON (named integers as integers), records, unions, arrays and maps as a JSON text, which is validated when it is read.
    /// <code>
    /// protected override void ConfigureConventions(ModelConfigurationBuilder configuration) => configuration.UseDomainSdk(this);
    /// </code>
    /// What is configured for a property by itself goes before it.
    /// </summary>
    /// <param name="configuration">What the context configures.</param>
    /// <param name="context">The context, whose sets tell which types are entities. A generated record that is an entity is no column.</param>
    /// <param name="entities">Entities without a set of their own.</param>
    /// <returns>The same configuration.</returns>
    public static ModelConfigurationBuilder UseDomainSdk(this ModelConfigurationBuilder configuration, DbContext context, params Type[] entities)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(entities);
        foreach (var (type, converter) in ColumnTypes.Of([.. EntitySets.Of(context), .. entities]))
            configuration.Properties(type).HaveConversion(converter, typeof(ImmutableComparer<>).MakeGenericType(type));
        return configuration;
    }
}
