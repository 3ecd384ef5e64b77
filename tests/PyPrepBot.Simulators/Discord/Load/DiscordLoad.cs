namespace PyPrepBot.Simulators.Discord.Load;

/// <summary>Many people pressing at once, for measuring a bot and not its Discord.</summary>
public sealed class DiscordLoad
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly Simulation _simulation;

    internal DiscordLoad(Simulation simulation) => _simulation = simulation;

    /// <summary>Sends an interaction; null when its callback was not accepted within Discord's three seconds.</summary>
    public async Task<LoadAnswer?> SendAsync(PreparedInteraction prepared, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        var id = _simulation.World.Ids.Next();
        var token = "load" + id;
        var answer = _simulation.Load.Await(id, token);
        var data = string.Concat($$"""{"id":"{{id}}","token":"{{token}}",""", prepared.Rest);
        lock (_simulation.World.Gate)
            _simulation.Sessions.DispatchPrepared("INTERACTION_CREATE", data);
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
