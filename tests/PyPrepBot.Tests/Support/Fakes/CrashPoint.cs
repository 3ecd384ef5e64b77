namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Kills the process that comes to a step: from then on nothing it calls works, until another one is started.</summary>
internal sealed class CrashPoint
{
    private CrashStep? _armed;

    public bool IsDead { get; private set; }

    public void Arm(CrashStep step) => _armed = step;

    public void Restart() => IsDead = false;

    public void Pass(CrashStep? step = null)
    {
        if (step is not null && step == _armed)
        {
            _armed = null;
            IsDead = true;
        }

        if (IsDead)
        {
            throw new InvalidOperationException("The process is dead.");
        }
    }
}
