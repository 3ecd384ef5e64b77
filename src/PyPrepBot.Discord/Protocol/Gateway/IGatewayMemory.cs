namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>What has to survive a restart.</summary>
internal interface IGatewayMemory
{
    GatewayState Load();

    void Save(GatewayState state);
}
