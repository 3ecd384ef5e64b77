using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.People;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Interactions;

/// <summary>All interactions of this run, and what each member has before their eyes.</summary>
internal sealed class InteractionBook(Simulation simulation)
{
    private readonly Dictionary<string, PendingInteraction> _byId = [];
    private readonly Dictionary<string, PendingInteraction> _byToken = [];
    private readonly Dictionary<GuildMember, Sight> _sights = [];

    public PendingInteraction? Find(string id) => _byId.GetValueOrDefault(id);

    public PendingInteraction? FindToken(string token) => _byToken.GetValueOrDefault(token);

    public Sight SightOf(GuildMember member) => _sights.TryGetValue(member, out var sight) ? sight : _sights[member] = new Sight();

    public PendingInteraction Begin(InteractionStart start)
    {
        var id = simulation.World.Ids.Next();
        var token = $"it{id}.{simulation.World.Ids.Next()}";
        var pending = new PendingInteraction(id, token, start.Type, start.Member, start.Channel, simulation.Time.GetUtcNow())
        {
            Source = start.Source, Command = start.Command, FocusedType = start.FocusedType,
        };
        pending.Sent = InteractionWire.Write(simulation.World.Application, pending, start.Data);
        _byId[id] = pending;
        _byToken[token] = pending;
        var deliveries = simulation.Faults.TakeDouble() ? 2 : 1;
        for (var delivery = 0; delivery < deliveries; delivery++)
            simulation.Dispatch("INTERACTION_CREATE", pending.Sent);
        return pending;
    }
}
