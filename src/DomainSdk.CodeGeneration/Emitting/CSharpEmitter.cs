using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes models as C#. Reads nothing but the model, so equal models give equal files.</summary>
internal static class CSharpEmitter
{
    /// <summary>The file of one type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Its name and text.</returns>
    /// <exception cref="OperationCanceledException">The work is not asked for any more.</exception>
    public static GeneratedFile EmitType(TypeModel type, CancellationToken cancellation = default)
    {
        var code = new CodeFile(type, cancellation);
        switch (type)
        {
            case RecordModel record:
                RecordEmitter.Emit(code, record);
                break;
            case ScalarUnionModel scalars:
                ScalarUnionEmitter.Emit(code, scalars);
                break;
            case TupleModel tuple:
                TupleEmitter.Emit(code, tuple);
                break;
            case UnionModel union:
                UnionEmitter.Emit(code, union);
                break;
            case EnumModel list:
                EnumEmitter.Emit(code, list);
                break;
            case IdentifierModel id:
                IdentifierEmitter.Emit(code, id);
                break;
            case InterfaceModel shared:
                InterfaceEmitter.Emit(code, shared);
                break;
            case WrapperModel wrapper:
                WrapperEmitter.Emit(code, wrapper);
                break;
            default:
                throw new ArgumentException("Not a model that can be emitted: " + type.GetType().Name, nameof(type));
        }

        return code.Finish();
    }

    /// <summary>The file of the schemas of one namespace.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <returns>Its name and text.</returns>
    public static GeneratedFile EmitSchemas(SchemaSetModel schemas) => SchemasEmitter.Emit(schemas);

    /// <summary>All files of a set of models.</summary>
    /// <param name="models">The models.</param>
    /// <returns>The files, in the order of the models.</returns>
    public static IEnumerable<GeneratedFile> Emit(DomainModelSet models) =>
        models.Types.Select(type => EmitType(type)).Concat(models.Schemas.Select(EmitSchemas));
}
