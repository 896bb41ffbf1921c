using System.Text;
using System.Text.Json.Nodes;
using Confluent.Kafka;
using DomainSdk.Kafka.Tests.Brokers;
using DomainSdk.Kafka.Tests.RegistryApi;
using Orders;

namespace DomainSdk.Kafka.Tests;

public class BrokerTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Orders_come_through_brokers_as_they_were_sent()
    {
        using var cluster = new MockCluster();
        await using var server = await RegistryServer.StartAsync();
        using var registry = server.Client();
        using var producer = new ProducerBuilder<OrderId, Order>(new ProducerConfig { BootstrapServers = cluster.Servers })
            .SetKeySerializer(new JsonModelSerializer<OrderId>()).SetValueSerializer(new JsonModelSerializer<Order>(registry).AsAsync()).Build();
        var sent = Enumerable.Range(1, 100).Select(i => Order.Parse(Samples.Utf8(Samples.Valid)) with { Id = new OrderId($"o-{i}"), Count = i }).ToList();
        foreach (var order in sent) await producer.ProduceAsync("orders", new Message<OrderId, Order> { Key = order.Id, Value = order });

        using var consumer = new ConsumerBuilder<OrderId, Order>(cluster.Group("readers"))
            .SetKeyDeserializer(new JsonModelDeserializer<OrderId>()).SetValueDeserializer(new JsonModelDeserializer<Order>()).Build();
        consumer.Subscribe("orders");
        var read = new List<Order>();
        var until = DateTime.UtcNow + s_patience;
        while (read.Count < sent.Count && DateTime.UtcNow < until)
        {
            if (consumer.Consume(TimeSpan.FromSeconds(1)) is not { IsPartitionEOF: false } message) continue;
            Assert.Equal(message.Message.Key, message.Message.Value.Id);
            read.Add(message.Message.Value);
        }

        consumer.Close();
        Assert.Equal(sent, read.OrderBy(o => o.Count));
    }

    [Fact]
    public async Task Invalid_messages_go_to_the_dead_letters_with_all_they_had_and_their_errors()
    {
        using var cluster = new MockCluster();
        using var source = cluster.Producer();
        var bytes = Samples.Utf8(Samples.Invalid);
        var time = new Timestamp(new DateTime(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc));
        await source.ProduceAsync("orders", new Message<string?, byte[]?> { Key = "k", Value = bytes, Headers = new Headers { { "trace", [7] } }, Timestamp = time });

        using var consumer = new ConsumerBuilder<string, MessageResult<Order>>(cluster.Group("checkers")).SetValueDeserializer(new MessageResultDeserializer<Order>()).Build();
        var invalid = First(consumer, "orders");
        using var producer = new ProducerBuilder<string, byte[]>(new ProducerConfig { BootstrapServers = cluster.Servers }).Build();
        await new DeadLetterProducer<string>(producer).ProduceAsync(invalid);

        using var letters = new ConsumerBuilder<string, byte[]>(cluster.Group("undertakers")).Build();
        var letter = First(letters, "orders.dead-letter").Message;
        Assert.Equal(("k", time.UnixTimestampMs), (letter.Key, letter.Timestamp.UnixTimestampMs));
        Assert.Equal(bytes, letter.Value);
        Assert.Equal([7], letter.Headers.GetLastBytes("trace"));
        Assert.Equal("orders", Header(letter, DeadLetterHeaders.Topic));
        Assert.Equal("0", Header(letter, DeadLetterHeaders.Offset));
        var errors = JsonNode.Parse(Header(letter, DeadLetterHeaders.Errors))!.AsArray();
        Assert.Equal(Header(letter, DeadLetterHeaders.ErrorCount), errors.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(errors, e => (string?)e!["pointer"] == "/count" && (string?)e["keyword"] == "minimum" && (int)e["line"]! == 1 && (int)e["column"]! == 19);
    }

    [Fact]
    public async Task A_consumer_that_throws_has_the_errors_and_the_bytes_for_a_dead_letter()
    {
        using var cluster = new MockCluster();
        using var source = cluster.Producer();
        await source.ProduceAsync("orders", new Message<string?, byte[]?> { Key = "k", Value = Samples.Utf8(Samples.Invalid) });

        using var consumer = new ConsumerBuilder<string, Order>(cluster.Group("readers")).SetValueDeserializer(new JsonModelDeserializer<Order>()).Build();
        var failure = Assert.Throws<ConsumeException>(() => First(consumer, "orders"));
        Assert.Equal(ErrorCode.Local_ValueDeserialization, failure.Error.Code);
        using var producer = new ProducerBuilder<byte[], byte[]>(new ProducerConfig { BootstrapServers = cluster.Servers }).Build();
        var sent = await new DeadLetterProducer<byte[]>(producer, topic => $"dead-{topic}") { MaxErrors = 1 }.ProduceAsync(failure);
        Assert.Equal("dead-orders", sent.Topic);
        Assert.Equal("k"u8.ToArray(), sent.Message.Key);
        Assert.Equal(Samples.Utf8(Samples.Invalid), sent.Message.Value);
        Assert.Single(JsonNode.Parse(Header(sent.Message, DeadLetterHeaders.Errors))!.AsArray());
        Assert.NotEqual("1", Header(sent.Message, DeadLetterHeaders.ErrorCount));
    }

    [Fact]
    public async Task What_is_not_invalid_is_no_dead_letter()
    {
        using var producer = new ProducerBuilder<string, byte[]>(new ProducerConfig { BootstrapServers = "127.0.0.1:1" }).Build();
        var valid = new MessageResultDeserializer<Order>().Deserialize(Samples.Utf8(Samples.Valid), false, new SerializationContext(MessageComponentType.Value, "orders"));
        var message = new ConsumeResult<string, MessageResult<Order>> { Topic = "orders", Message = new Message<string, MessageResult<Order>> { Key = "k", Value = valid } };
        await Assert.ThrowsAsync<ArgumentException>(() => new DeadLetterProducer<string>(producer).ProduceAsync(message));
    }

    private static ConsumeResult<TKey, T> First<TKey, T>(IConsumer<TKey, T> consumer, string topic)
    {
        consumer.Subscribe(topic);
        var until = DateTime.UtcNow + s_patience;
        while (DateTime.UtcNow < until)
            if (consumer.Consume(TimeSpan.FromSeconds(1)) is { IsPartitionEOF: false } message) return message;
        throw new TimeoutException($"Nothing came from {topic}.");
    }

    private static string Header<TKey>(Message<TKey, byte[]> letter, string name) => Encoding.UTF8.GetString(letter.Headers.GetLastBytes(name));
}
