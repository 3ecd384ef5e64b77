namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>The right to start one session. It is given back when used, or unused when the connection did not come about.</summary>
internal sealed class IdentifyTurn(Action stamp, Action release) : IDisposable
{
    private bool _isOver;

    public void Use()
    {
        stamp();
        Dispose();
    }

    public void Dispose()
    {
        if (_isOver)
            return;

        _isOver = true;
        release();
    }
}
