using Microsoft.EntityFrameworkCore;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>The entities that a context has sets of.</summary>
internal static class EntitySets
{
    public static IEnumerable<Type> Of(DbContext context) =>
        from property in context.GetType().GetProperties()
        let type = property.PropertyType
        where type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbSet<>)
        select type.GetGenericArguments()[0];
}
