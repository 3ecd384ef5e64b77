namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Hears every dispatch, on the read loop: it must return at once, must not throw and must not keep the bytes.</summary>
internal interface IGatewayListener
{
    void Hear(in GatewayEvent happening);
}
