namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Why a connection ended, or never began.</summary>
internal enum LinkFate
{
    Stopped,
    Closed,
    Lost,
    HandshakeRefused,
    ReconnectAsked,
    SessionInvalid,
    SessionDoubted,
    Silent,
    NoHello,
    NoReady,
    Garbled,
    NoDirectory,
}
