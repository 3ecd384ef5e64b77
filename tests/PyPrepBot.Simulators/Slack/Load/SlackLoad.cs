using System.Globalization;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Load;

/// <summary>Many people pressing at once, for measuring a bot and not its Slack.</summary>
public sealed class SlackLoad
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly Simulation _simulation;
    private long _presses;

    internal SlackLoad(Simulation simulation) => _simulation = simulation;

    /// <summary>How many presses were not acknowledged within Slack's three seconds.</summary>
    public long LateAcks => _simulation.Load.LateAcks;

    /// <summary>A new member of a workspace, who only presses.</summary>
    public LoadMember Member(SlackWorkspace workspace, string name) => new(_simulation, _simulation.World.AddMember(workspace, name));

    /// <summary>Sends a press; null when nothing was seen within four seconds.</summary>
    public async Task<LoadAnswer?> SendAsync(PreparedPress prepared, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        var id = string.Create(CultureInfo.InvariantCulture, $"{LoadBook.Mark}{Interlocked.Increment(ref _presses)}");
        var takes = prepared.Type == Deliveries.Delivery.Command ? "true" : "false";
        var hook = prepared.View is null ? $"\"response_url\":\"{new Uri(_simulation.Address, LoadServer.Hooks + id)}\"," : "";
        var frame = $$"""
            {"envelope_id":"{{id}}","type":"{{prepared.Type}}","accepts_response_payload":{{takes}},"payload":{"trigger_id":"{{id}}",{{hook}}{{prepared.Rest}}}
            """;
        var answer = _simulation.Load.Await(id, prepared.View);
        lock (_simulation.World.Gate)
        {
            if (!_simulation.Sockets.TrySendPrepared(frame))
                return null;
        }

        try
        {
            return await answer.WaitAsync(Patience, _simulation.Time, cancellation);
        }
        catch (TimeoutException)
        {
            _simulation.Load.Forget(id);
            return null;
        }
    }
}
