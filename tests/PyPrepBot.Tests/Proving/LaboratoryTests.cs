using PyPrepBot.Proving;

namespace PyPrepBot.Tests.Proving;

[Collection(RealInterpreters.Name)]
public sealed class LaboratoryTests(Bench bench) : IClassFixture<Bench>
{
    [Fact]
    public async Task A_program_is_the_main_module_as_it_would_be_outside()
    {
        var outcome = await bench.RunAsync("import pickle\nclass A: pass\nprint(__name__, type(pickle.loads(pickle.dumps(A()))) is A)");

        Assert.Equal(("__main__ True\n", null, null), (outcome.Printed, outcome.Raised, outcome.Trouble));
    }

    [Fact]
    public async Task What_is_printed_at_the_end_of_the_interpreter_counts() =>
        Assert.Equal("a\nb\n", (await bench.RunAsync("import atexit\natexit.register(print, 'b')\nprint('a')")).Printed);

    [Theory]
    [InlineData("while True: pass", "it does not end within 1 s")]
    [InlineData("import threading\nthreading.Thread(target=threading.Event().wait).start()", "it does not end within 1 s")]
    [InlineData("print('x' * 10_000_000)", "it prints more than 64 KiB")]
    [InlineData("import os\nos._exit(3)", "it ends the whole interpreter")]
    public async Task A_program_that_runs_away_is_ended(string source, string trouble) =>
        Assert.Equal(trouble, (await bench.RunAsync(source, seconds: 1)).Trouble);

    [Theory]
    [InlineData("import os\nos.fork()", "starts a process")]
    [InlineData("import subprocess\nsubprocess.run(['true'])", "starts a process")]
    [InlineData("import multiprocessing as m\nm.get_context('spawn').Process(target=print).start()", "starts a process")]
    [InlineData("import os\nos.system('true')", "starts a shell")]
    [InlineData("import socket\nsocket.create_connection(('127.0.0.1', 9))", "uses the network")]
    [InlineData("import socket\nsocket.socket().bind(('127.0.0.1', 0))", "uses the network")]
    [InlineData("import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')", "uses the network")]
    [InlineData("open('/tmp/pyprepbot-was-here', 'w')", "writes a file '/tmp/pyprepbot-was-here'")]
    [InlineData("import os\nos.remove('/tmp/pyprepbot-was-here')", "changes files")]
    [InlineData("input()", "reads the keyboard")]
    [InlineData("try:\n    open('/tmp/pyprepbot-was-here', 'a')\nexcept OSError:\n    pass", "writes a file '/tmp/pyprepbot-was-here'")]
    public async Task A_program_that_reaches_out_is_named_even_when_it_hides_the_refusal(string source, string attempt)
    {
        var outcome = await bench.RunAsync(source);

        Assert.Contains(attempt, outcome.Refused);
        Assert.False(File.Exists("/tmp/pyprepbot-was-here"));
    }

    [Fact]
    public async Task A_program_may_use_files_of_its_own_and_they_go()
    {
        var outcome = await bench.RunAsync("import tempfile\nwith tempfile.NamedTemporaryFile('w', delete=False) as f:\n    print(f.name)");

        Assert.Empty(outcome.Refused);
        Assert.False(File.Exists(outcome.Printed.Trim()));
    }

    [Fact]
    public async Task Standard_input_is_empty() =>
        Assert.Equal("''\n", (await bench.RunAsync("import sys\nprint(repr(sys.stdin.read()))")).Printed);

    [Fact]
    public async Task A_program_that_says_so_may_start_processes() => Assert.Equal(
        "[1, 4]\n", (await bench.RunAsync(
            "import multiprocessing as m\ndef f(n): return n * n\nif __name__ == '__main__':\n"
            + "    with m.Pool(1) as pool: print(pool.map(f, [1, 2]))", needs: "processes")).Printed);

    [Fact]
    public async Task A_process_that_outlives_its_program_is_ended_with_it()
    {
        Assert.SkipUnless(bench.Isolation.IsApart, "This machine cannot give programs a process tree of their own; runs where it can.");
        var mark = $"pyprepbot-{Environment.ProcessId}-{Environment.TickCount64}";

        await bench.RunAsync(
            $"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '{mark}'], start_new_session=True)",
            needs: "processes");

        Assert.DoesNotContain(CommandLines(), line => line.Contains(mark, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CommandLines()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            var line = "";
            try
            {
                line = File.ReadAllText(Path.Combine(folder, "cmdline"));
            }
            catch (IOException)
            {
                // It ended meanwhile.
            }

            yield return line;
        }
    }
}
