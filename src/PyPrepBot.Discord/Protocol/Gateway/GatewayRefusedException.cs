namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Discord will not have us, and trying again cannot change that. The message is for the operator.</summary>
internal sealed class GatewayRefusedException(int code, string message) : Exception(message)
{
    public int Code => code;
}
