namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Why a connection ended, never began, or is to be replaced.</summary>
internal enum LinkFate
{
    Stopped,
    Closed,
    Lost,
    HandshakeRefused,
    NoHello,
    Garbled,

    /// <summary>Slack says that it will end soon.</summary>
    RefreshAsked,

    /// <summary>It has lived most of the time that Slack gave it.</summary>
    Aged,

    TooMany,
    Disabled,

    /// <summary>Slack gave no address.</summary>
    NoAddress,

    /// <summary>Slack gave no address, and will give none before somebody changes something.</summary>
    AddressRefused,
}
