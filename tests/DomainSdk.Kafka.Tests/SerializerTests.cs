using Confluent.Kafka;
using Confluent.SchemaRegistry;
using DomainSdk.Kafka.Tests.RegistryApi;
using DomainSdk.Schema.Containment;
using Orders;

namespace DomainSdk.Kafka.Tests;

public class SerializerTests
{
    private static readonly Order s_order = Order.Parse(Samples.Utf8(Samples.Valid));

    [Fact]
    public void Plain_json_is_what_the_type_writes()
    {
        var bytes = new JsonModelSerializer<Order>().Serialize(s_order, Value());
        Assert.Equal(s_order.ToUtf8Json(), bytes);
        Assert.Equal(s_order, new JsonModelDeserializer<Order>().Deserialize(bytes, false, Value()));
    }

    [Fact]
    public void Nothing_is_sent_as_nothing()
    {
        Assert.Null(new JsonModelSerializer<Order>().Serialize(null!, Value()));
        Assert.Null(new JsonModelDeserializer<Order>().Deserialize([], true, Value()));
        Assert.Equal(MessageKind.Tombstone, new MessageResultDeserializer<Order>().Deserialize([], true, Value()).Kind);
    }

    /// <summary>An id cannot be none: it is a struct.</summary>
    [Fact]
    public void A_struct_is_not_read_from_nothing() =>
        Assert.Throws<DomainValidationException>(() => new JsonModelDeserializer<OrderId>().Deserialize([], true, Value()));

    [Fact]
    public void What_does_not_conform_is_not_sent()
    {
        var invalid = s_order with { Count = 0, Note = "far too long for a note" };
        var thrown = Assert.Throws<DomainValidationException>(() => new JsonModelSerializer<Order>().Serialize(invalid, Value()));
        Assert.Equal(["/count", "/note"], thrown.Result.Errors.Select(e => e.InstanceLocation).Order(StringComparer.Ordinal));
        var unwritable = Assert.Throws<DomainValidationException>(() => new JsonModelSerializer<Order>().Serialize(s_order with { Paid = null! }, Value()));
        Assert.Contains(unwritable.Result.Errors, e => e.InstanceLocation == "/paid");
        Assert.Equal(invalid.ToUtf8Json(), new JsonModelSerializer<Order> { Validates = false }.Serialize(invalid, Value()));
    }

    [Fact]
    public async Task The_schema_is_registered_once_with_what_it_refers_to()
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        var serializer = new JsonModelSerializer<Order>(registry);
        var bytes = await serializer.SerializeAsync(s_order, Value());
        var entry = Assert.Single(server.Of("orders-value"));
        Assert.Equal([0, 1, 2, 3, 0], bytes[..5]);
        Assert.Equal(s_order.ToUtf8Json(), bytes[5..]);
        var alone = JsonSchema.FromText(entry.Text);
        Assert.True(alone.IsValid(Samples.Valid));
        Assert.False(alone.IsValid(Samples.Valid.Replace("Zürich", "", StringComparison.Ordinal)));
        var asked = server.Requests.Count;
        for (var i = 0; i < 100; i++) Assert.Equal(bytes, serializer.Serialize(s_order, Value()));
        Assert.Equal(asked, server.Requests.Count);
        Assert.Equal(s_order, new JsonModelDeserializer<Order>().Deserialize(bytes, false, Value()));
        Assert.Equal(entry.Id, new MessageResultDeserializer<Order>().Deserialize(bytes, false, Value()).SchemaId!.Value.Id);

        // Who comes later finds it there.
        await new JsonModelSerializer<Order>(registry).SerializeAsync(s_order, Value());
        Assert.Single(server.Of("orders-value"));
    }

    [Fact]
    public async Task The_id_goes_into_a_header_where_that_is_asked_for()
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        var serializer = new JsonModelSerializer<Order>(registry, new RegistryOptions { SchemaId = SchemaIdSerializerStrategy.Header });
        var headers = new Headers();
        var bytes = serializer.Serialize(s_order, Value(headers));
        Assert.Equal(bytes, serializer.Serialize(s_order, Value(headers)));
        Assert.Equal(s_order.ToUtf8Json(), bytes);
        var header = Assert.Single(headers);
        Assert.Equal("__value_schema_id", header.Key);
        var guid = server.Of("orders-value")[0].Guid;
        Assert.Equal([1, .. guid.ToByteArray(bigEndian: true)], header.GetValueBytes());
        Assert.Equal(guid, new MessageResultDeserializer<Order>().Deserialize(bytes, false, Value(headers)).SchemaId!.Value.Guid);
        Assert.Throws<InvalidOperationException>(() => serializer.Serialize(s_order, Value(headers: null)));

        serializer.Serialize(s_order, new SerializationContext(MessageComponentType.Key, "orders", headers));
        Assert.Equal(["__key_schema_id", "__value_schema_id"], headers.Select(h => h.Key).Order(StringComparer.Ordinal));
        Assert.Single(server.Of("orders-key"));
    }

    [Theory]
    [InlineData(SubjectNameStrategy.Topic, "orders-value")]
    [InlineData(SubjectNameStrategy.Record, "Order")]
    [InlineData(SubjectNameStrategy.TopicRecord, "orders-Order")]
    public async Task Subjects_are_named_by_the_strategy(SubjectNameStrategy names, string subject)
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        new JsonModelSerializer<Order>(registry, new RegistryOptions { SubjectNames = names }).Serialize(s_order, Value());
        Assert.Single(server.Of(subject));
    }

    [Fact]
    public async Task What_breaks_the_subject_is_not_registered_and_a_document_shows_why()
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        server.Add("orders-value", """{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}""");
        var serializer = new JsonModelSerializer<Order>(registry);
        var thrown = await Assert.ThrowsAsync<IncompatibleSchemaException>(() => serializer.SerializeAsync(s_order, Value()));
        Assert.Equal(("orders-value", 1), (thrown.Subject, thrown.Version));
        var witness = thrown.Changes.Select(c => c.Change.Witness).First(w => w is not null)!;
        Assert.False(JsonModel.IsValid<Order>(Samples.Utf8(witness)));
        Assert.Single(server.Of("orders-value"));

        // The failure is not remembered: the registry is asked again, and says now that anything goes.
        server.SetLevel("orders-value", "NONE");
        await serializer.SerializeAsync(s_order, Value());
        Assert.Equal(2, server.Of("orders-value").Count);
    }

    /// <summary>What is narrower than all before it: backward not, forward so.</summary>
    [Theory]
    [InlineData("FORWARD", true)]
    [InlineData("FULL", false)]
    [InlineData("BACKWARD_TRANSITIVE", false)]
    [InlineData("NONE", true)]
    public async Task The_level_of_the_registry_counts(string level, bool isRegistered)
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        server.SetLevel("", level);
        server.Add("orders-value", "true");
        var found = await Record.ExceptionAsync(() => new JsonModelSerializer<Order>(registry).SerializeAsync(s_order, Value()));
        Assert.Equal(isRegistered, found is null);
        Assert.Equal(isRegistered ? 2 : 1, server.Of("orders-value").Count);
    }

    [Fact]
    public async Task Transitive_levels_look_at_all_versions()
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        server.Add("orders-value", "true");
        server.Add("orders-value", "false");
        Assert.Null(await Record.ExceptionAsync(() => new JsonModelSerializer<Order>(registry).SerializeAsync(s_order, Value())));

        server.SetLevel("other-value", "BACKWARD_TRANSITIVE");
        server.Add("other-value", "true");
        server.Add("other-value", "false");
        var thrown = await Assert.ThrowsAsync<IncompatibleSchemaException>(() => new JsonModelSerializer<Order>(registry).SerializeAsync(s_order, new SerializationContext(MessageComponentType.Value, "other", [])));
        Assert.Equal(1, thrown.Version);
    }

    [Fact]
    public async Task References_of_the_registry_are_followed()
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        server.SetLevel("", "FORWARD");
        server.Add("text", """{"type":"string"}""");
        server.Add("orders-value", """{"type":"object","properties":{"id":{"$ref":"text.json"}}}""", ("text.json", "text", 1));
        await new JsonModelSerializer<Order>(registry).SerializeAsync(s_order, Value());

        server.Add("number", """{"type":"number"}""");
        server.Add("other-value", """{"type":"object","properties":{"id":{"$ref":"text.json"}}}""", ("text.json", "number", 1));
        await Assert.ThrowsAsync<IncompatibleSchemaException>(() => new JsonModelSerializer<Order>(registry).SerializeAsync(s_order, new SerializationContext(MessageComponentType.Value, "other", [])));
    }

    [Fact]
    public async Task The_latest_schema_is_named_where_all_that_is_written_is_valid_under_it()
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        var options = new RegistryOptions { Registration = SchemaRegistration.UseLatest };
        await Assert.ThrowsAsync<SchemaRegistryException>(() => new JsonModelSerializer<Order>(registry, options).SerializeAsync(s_order, Value()));
        var wide = server.Add("orders-value", """{"type":"object"}""");
        var bytes = await new JsonModelSerializer<Order>(registry, options).SerializeAsync(s_order, Value());
        Assert.Equal(wide.Id, new MessageResultDeserializer<Order>().Deserialize(bytes, false, Value()).SchemaId!.Value.Id);

        server.Add("others-value", """{"type":"object","required":["ship"]}""");
        var other = new SerializationContext(MessageComponentType.Value, "others", []);
        var thrown = await Assert.ThrowsAsync<IncompatibleSchemaException>(() => new JsonModelSerializer<Order>(registry, options).SerializeAsync(s_order, other));
        Assert.All(thrown.Changes, change => Assert.Equal(Schema.Containment.Compatibility.Forward, change.Change.Direction));
        Assert.NotNull(await new JsonModelSerializer<Order>(registry, options with { ChecksCompatibility = false }).SerializeAsync(s_order, other));
    }

    [Fact]
    public async Task A_schema_that_must_be_there_is_not_registered()
    {
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        var serializer = new JsonModelSerializer<Order>(registry, new RegistryOptions { Registration = SchemaRegistration.UseExisting });
        await Assert.ThrowsAsync<SchemaRegistryException>(() => serializer.SerializeAsync(s_order, Value()));
        Assert.Empty(server.Of("orders-value"));
        var entry = server.Add("orders-value", JsonModelSchema.Export<Order>().ToJsonString());
        var bytes = await serializer.SerializeAsync(s_order, Value());
        Assert.Equal(entry.Id, new MessageResultDeserializer<Order>().Deserialize(bytes, false, Value()).SchemaId!.Value.Id);
    }

    [Fact]
    public void Invalid_messages_tell_all_errors_with_their_places()
    {
        var message = Samples.Utf8("\0\u0001\u0002\u0003\u0004" + Samples.Invalid);
        var thrown = Assert.Throws<DomainValidationException>(() => new JsonModelDeserializer<Order>().Deserialize(message, false, Value()));
        var result = new MessageResultDeserializer<Order>().Deserialize(message, false, Value());
        Assert.Equal(MessageKind.Invalid, result.Kind);
        Assert.Equal(message, result.Bytes);
        Assert.Equal(0x01020304, result.SchemaId!.Value.Id);
        foreach (var errors in new[] { thrown.Result.Errors, result.Validation.Errors })
        {
            Assert.Contains(errors, e => e.InstanceLocation == "/id" && e.Position is { Line: 1, Column: 7 });
            Assert.Contains(errors, e => e.InstanceLocation == "/count");
            Assert.Contains(errors, e => e.InstanceLocation.StartsWith("/paid", StringComparison.Ordinal));
        }
    }

    /// <summary>Whatever the bytes, the answer is an error of the message.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\0\u0001\u0002\u0003\u0004")]
    [InlineData("\u0001{}")]
    [InlineData("{\"id\":")]
    public void What_is_no_json_is_an_error_of_the_message(string message)
    {
        var result = new MessageResultDeserializer<Order>().Deserialize(Samples.Utf8(message), false, Value());
        Assert.Equal(MessageKind.Invalid, result.Kind);
        Assert.Equal("DSDK2000", Assert.Single(result.Validation.Errors).Id);
    }

    private static SerializationContext Value() => Value([]);

    private static SerializationContext Value(Headers? headers) => new(MessageComponentType.Value, "orders", headers);
}
