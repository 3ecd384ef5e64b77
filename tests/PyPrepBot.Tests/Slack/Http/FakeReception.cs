using System.Collections.Concurrent;
using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Http;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Http;

/// <summary>Takes in and answers as a test says.</summary>
internal sealed class FakeReception : IReception
{
    public ConcurrentQueue<CommandPayload> Commands { get; } = new();

    public ConcurrentQueue<InteractionPayload> Interactions { get; } = new();

    public ConcurrentQueue<EventPayload> Events { get; } = new();

    public ConcurrentQueue<Delivery> Deliveries { get; } = new();

    /// <summary>How commands and interactions are answered; at once and without words at first.</summary>
    public Func<IAcknowledgement, Task> Answer { get; set; } = acknowledgement => acknowledgement.SendAsync(null, CancellationToken.None);

    public int Handled => Commands.Count + Interactions.Count + Events.Count;

    public Task HoldAsync(CommandPayload wire, Delivery delivery, IAcknowledgement acknowledgement)
    {
        Commands.Enqueue(wire);
        Deliveries.Enqueue(delivery);
        return Answer(acknowledgement);
    }

    public Task HoldAsync(InteractionPayload wire, Delivery delivery, IAcknowledgement acknowledgement)
    {
        Interactions.Enqueue(wire);
        Deliveries.Enqueue(delivery);
        return Answer(acknowledgement);
    }

    public void Hear(EventPayload wire, Delivery delivery)
    {
        Events.Enqueue(wire);
        Deliveries.Enqueue(delivery);
    }
}
