using Microsoft.Extensions.Logging;
using PyPrepBot.Transport;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What all connections share.</summary>
internal sealed record GatewayContext(
    GatewayIdentity Identity,
    int Shards,
    IGatewayDirectory Directory,
    IGatewayListener Listener,
    Func<ITextSocket> Sockets,
    GatewayNotebook Notebook,
    IdentifyGate Gate,
    StatusBoard Board,
    GatewayFarewell Farewell,
    TimeProvider Time,
    ILogger Logger);
