using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Lets one interaction of a member at a time into their test: a double tap must not ask two questions.</summary>
public sealed class MemberGate : IDisposable
{
    // Two members now and then share a gate and wait for each other; a thousand members need no thousand gates.
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<T> EnterAsync<T>(MemberId member, Func<Task<T>> work, CancellationToken cancellation)
    {
        var gate = _gates[(uint)member.Value.GetHashCode(StringComparison.Ordinal) % _gates.Length];
        await gate.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => Array.ForEach(_gates, gate => gate.Dispose());
}
