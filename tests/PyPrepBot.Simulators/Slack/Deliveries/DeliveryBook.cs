using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Deliveries;

/// <summary>Everything the bot was told, and when it has to have heard it.</summary>
internal sealed class DeliveryBook(Simulation simulation)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);

    // At once, after a minute, and after five.
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    private readonly Dictionary<string, Delivery> _all = [];
    private readonly List<SeenAck> _acks = [];
    private readonly HashSet<ITimer> _timers = [];

    public IReadOnlyList<SeenAck> Acks => [.. _acks];

    /// <summary>The last event that was sent, for sending it again.</summary>
    public Delivery? LastEvent { get; private set; }

    public Delivery New(string type, JsonObject payload, Installation installation) =>
        new(simulation.World.Ids.NextGuid(), type, payload, installation);

    public Delivery Send(Delivery delivery)
    {
        _all[delivery.Id] = delivery;
        if (delivery is { Type: Delivery.Event, IsCopy: false })
            LastEvent = delivery;
        delivery.SentAt = simulation.Time.GetUtcNow();
        if (simulation.Transport.TrySend(delivery))
            delivery.Deadline = After(Deadline, () => Expire(delivery));
        else
            Miss(delivery, "dispatch_failed");
        if (!delivery.IsCopy && simulation.Faults.TakeDouble())
            Send(Copy(delivery, delivery.Attempt, delivery.RetryReason));
        return delivery;
    }

    /// <summary>The same once more, whatever became of the first.</summary>
    public void Repeat(Delivery delivery, int attempt, string reason) => Send(Copy(delivery, attempt, reason));

    /// <summary>Tells of an event, if the app subscribes to it.</summary>
    /// <param name="subscription">The name in the manifest, which for messages says where.</param>
    public Delivery? Tell(Installation installation, string subscription, JsonObject what, SlackChannel? channel = null,
        SlackUser? actor = null)
    {
        if (!simulation.World.App.Events.Contains(subscription))
            return null;
        var payload = EventWire.Outer(simulation.World, installation, what, channel, actor);
        return Send(new Delivery(simulation.World.Ids.NextGuid(), Delivery.Event, payload, installation) { User = actor });
    }

    public void Ack(string id, JsonNode? payload, int socket, List<string> violations)
    {
        var delivery = _all.GetValueOrDefault(id);
        var now = simulation.Time.GetUtcNow();
        _acks.Add(new SeenAck(id, delivery?.Type ?? "unknown", socket, now, now - (delivery?.SentAt ?? now), payload?.DeepClone()));
        if (delivery is not null && delivery.Socket != socket)
            violations.Add($"{delivery.What} came on socket {delivery.Socket} and was acknowledged on {socket}");
        if (delivery is null)
            violations.Add("an acknowledgement of an envelope that was never sent");
        else if (simulation.Faults.TakeLostAck())
            delivery.IsAckLost = true;
        else if (now - delivery.SentAt > Deadline)
            violations.Add($"{delivery.What} was acknowledged too late");
        else if (delivery.IsAcked)
            violations.Add($"{delivery.What} was acknowledged twice");
        else if (delivery.Failure is null)
            Take(delivery, payload, violations);
    }

    /// <summary>It did not get through, and over HTTP that is known before the deadline.</summary>
    public void Miss(Delivery delivery, string reason, bool mayRetry = true)
    {
        if (delivery.IsAcked || delivery.Failure is not null)
            return;
        Forget(delivery.Deadline);
        delivery.Fail(FailureWords.Of(delivery, reason));
        if (delivery is { Type: Delivery.Event, IsCopy: false } && delivery.Attempt < Pauses.Length && mayRetry)
            After(Pauses[delivery.Attempt], () => Resend(delivery, reason));
    }

    /// <summary>The same once more, under a new id.</summary>
    private Delivery Resend(Delivery delivery, string reason) => Send(
        new Delivery(simulation.World.Ids.NextGuid(), delivery.Type, delivery.Payload, delivery.Installation)
        {
            Attempt = delivery.Attempt + 1, RetryReason = reason,
        });

    private Delivery Copy(Delivery delivery, int attempt, string reason) =>
        new(simulation.World.Ids.NextGuid(), delivery.Type, delivery.Payload, delivery.Installation)
        {
            Attempt = attempt, RetryReason = reason, IsCopy = true,
        };

    private void Take(Delivery delivery, JsonNode? payload, List<string> violations)
    {
        Forget(delivery.Deadline);
        if (delivery.IsCopy)
            delivery.Ack();
        else if (AckEffects.Take(simulation, delivery, payload, violations) is { } failure)
            delivery.Fail(failure);
        else
            delivery.Ack();
    }

    private void Expire(Delivery delivery)
    {
        if (delivery.IsAcked || delivery.Failure is not null)
            return;
        if (!delivery.IsAckLost)
            simulation.Recorder.Violation($"{delivery.What} was not acknowledged within 3 seconds");
        Miss(delivery, simulation.Transport.Http is null ? "timeout" : "http_timeout");
    }

    private ITimer After(TimeSpan wait, Action act)
    {
        // A hair more than the deadline, so that an answer at its very end still counts.
        ITimer? timer = null;
        timer = simulation.Time.CreateTimer(_ => Run(timer, act), null, wait + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
        _timers.Add(timer);
        return timer;
    }

    private void Run(ITimer? timer, Action act)
    {
        lock (simulation.World.Gate)
        {
            Forget(timer);
            act();
        }
    }

    private void Forget(ITimer? timer)
    {
        if (timer is not null && _timers.Remove(timer))
            timer.Dispose();
    }

    /// <summary>Nothing happens any more.</summary>
    public void Stop()
    {
        foreach (var timer in _timers)
            timer.Dispose();
        _timers.Clear();
    }
}
